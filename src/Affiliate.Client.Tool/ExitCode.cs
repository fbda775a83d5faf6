using System.Data.Common;
using System.Net.Sockets;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.PayPal;
using Affiliate.Client.Sync.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool;

/// <summary>What the tool tells the shell; the same for every command.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>A vendor or the run failed; the same command may work later.</summary>
    public const int Failed = 1;

    /// <summary>Usage or configuration is wrong; the same command fails again.</summary>
    public const int Usage = 2;

    /// <summary>The code of a failure; null if it is a bug of the tool, which is not hidden.</summary>
    public static int? For(Exception failure) => failure switch
    {
        AffiliateClientException or PaymentException or StaleRunException or InvalidContinuationTokenException => Failed,
        DbException or DbUpdateException => Failed,
        AggregateException { InnerExceptions: var all } when all.All(one => For(one) is not null) => Failed,
        UsageException or CommandAppException or OptionsValidationException => Usage,
        JsonException or FormatException or InvalidDataException or ArgumentException or NotSupportedException => Usage,
        IOException or SocketException or UnauthorizedAccessException => Usage,
        _ => null,
    };
}
