using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Affiliate.Client.Paging;

/// <summary>A row's identity in 64 bits: a numeric id as it is, a text id as the first half of its hash.</summary>
/// <param name="Value">The 64 bits.</param>
public readonly record struct RowKey(ulong Value)
{
    /// <summary>The key of a numeric id.</summary>
    public static RowKey From(long id) => new(unchecked((ulong)id));

    /// <summary>The key of a text id, compared as it is written.</summary>
    public static RowKey From(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Span<byte> hash = stackalloc byte[32];
        var length = Encoding.UTF8.GetMaxByteCount(id.Length);
        var bytes = length <= 512 ? stackalloc byte[512] : new byte[length];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(id, bytes)], hash);
        return new RowKey(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }
}
