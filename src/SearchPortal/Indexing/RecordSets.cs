using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>The sets that a record is harvested by, in the letters of OAI-PMH: "venue:cvpr", "year:2024", "type:article-journal".</summary>
internal static class RecordSets
{
    /// <summary>Set of a paper's venue; null for none.</summary>
    public static string? Venue(Publication publication) => publication.Venue is { } venue ? Spec("venue", venue) : null;

    /// <summary>Set of a paper's year; null for none.</summary>
    public static string? Year(Publication publication) =>
        publication.Year is int year ? Spec("year", year.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>Set of a paper's type.</summary>
    public static string Type(Publication publication) => Spec("type", publication.Type.Csl());

    /// <summary>A set below one of the three; letters that a set may not have become "!" and four hexadecimal digits.</summary>
    public static string Spec(string parent, string value)
    {
        var spec = new StringBuilder(parent).Append(':');
        foreach (char c in value)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') spec.Append(c);
            else spec.Append(CultureInfo.InvariantCulture, $"!{(int)c:x4}");
        }
        return spec.ToString();
    }

    /// <summary>Hash of a set; 0 for none.</summary>
    public static uint Hash(string? spec) => spec is null ? 0 : (uint)Hash64(Encoding.UTF8.GetBytes(spec)) | 1;

    /// <summary>First 64 bits of SHA-256.</summary>
    public static ulong Hash64(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }
}
