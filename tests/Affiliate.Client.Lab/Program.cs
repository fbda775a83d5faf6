Console.Error.WriteLine("usage: shifts|limits|chaos --seeds N");
return 2;
