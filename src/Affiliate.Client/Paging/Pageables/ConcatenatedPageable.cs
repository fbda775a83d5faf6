using System.Runtime.CompilerServices;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Pageables;

/// <summary>Several listings, one after the other, as one.</summary>
internal sealed class ConcatenatedPageable<T> : AsyncPageable<T>
{
    private readonly AsyncPageable<T>[] _parts;
    private readonly IResumable[] _names;

    public ConcatenatedPageable(AsyncPageable<T>[] parts)
    {
        _parts = [.. parts];
        _names =
        [.. parts.Select(part => part as IResumable ?? throw new ArgumentException("A part was not made by Pageable.", nameof(parts)))];
        if (_names.Length == 0 || _names.Select(part => part.ListName).Distinct(StringComparer.Ordinal).Count() < _names.Length)
            throw new ArgumentException("The parts must be lists with different names, and at least one.", nameof(parts));
    }

    /// <inheritdoc/>
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var first = 0;
        if (continuationToken is not null)
        {
            var name = ContinuationToken.ReadListName(continuationToken);
            first = Array.FindIndex(_names, part => part.ListName == name);
            if (first < 0)
            {
                throw new InvalidContinuationTokenException(
                    $"The continuation token is of list '{name}', but this query reads "
                        + $"{string.Join(" and ", _names.Select(part => $"'{part.ListName}'"))}. Start without a token."
                );
            }
        }

        return Pages(first, _parts[first].AsPages(continuationToken, cancellationToken), cancellationToken);
    }

    private async IAsyncEnumerable<Page<T>> Pages(
        int first,
        IAsyncEnumerable<Page<T>> pages,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        List<(string List, CompletenessReport Completeness)> reports = [];
        for (var part = first; part < _parts.Length; part++)
        {
            if (part > first) pages = _parts[part].AsPages(null, cancellationToken);
            await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                var completeness = page.Completeness;
                if (completeness is null)
                {
                    yield return page;
                    continue;
                }

                reports.Add((_names[part].ListName, completeness));
                var isLast = part == _parts.Length - 1;
                yield return new ConcatenatedPage<T>(
                    page,
                    isLast ? null : _names[part + 1].StartToken,
                    isLast ? ConcatenatedReport.From(reports) : null
                );
            }
        }
    }
}
