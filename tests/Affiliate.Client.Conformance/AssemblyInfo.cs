// Virtual time moves on when the thread pool is idle, so nothing else may run beside a case.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
