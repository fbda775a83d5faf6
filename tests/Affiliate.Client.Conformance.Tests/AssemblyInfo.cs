using Xunit.Sdk;
using Xunit.v3;

// Virtual time moves on when the thread pool is idle, so nothing else may run beside a case.
[assembly: Parallelization(Mode = ParallelMode.None)]
