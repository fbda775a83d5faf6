using System.Collections;
using System.Runtime.InteropServices;
using Affiliate.Client.Tool;
using Affiliate.Client.Tool.Accounts;

// A library writes to no console; a tool does, and here alone.
#pragma warning disable RS0030
using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value, StringComparer.OrdinalIgnoreCase);
var host = new ToolHost
{
    Input = Console.In,
    Output = Console.Out,
    Error = Console.Error,
    IsPlain = Console.IsOutputRedirected || Console.IsErrorRedirected || !string.IsNullOrEmpty(environment.GetValueOrDefault("NO_COLOR")),
    IsInputRedirected = Console.IsInputRedirected,
    Directory = Environment.CurrentDirectory,
    Environment = environment,
    UserSecretsId = ToolConfiguration.SecretsId,
};
return await AffiliateTool.RunAsync(host, args, stop.Token).ConfigureAwait(false);

// A signal would end the process at once; this way it ends with its last line, its files whole and its exit code.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
