using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>When a key's record last changed. Ordered by date, then by hash, which no build changes.</summary>
/// <param name="Date">UTC, seconds since 1970.</param>
/// <param name="KeyHash">First 64 bits of the key's SHA-256.</param>
/// <param name="Print">First 64 bits of the SHA-256 of the record and its venue's names.</param>
/// <param name="Place">Offset of the record, one more for a withdrawn paper; below 0 the complement of a tombstone's place among the tombstones.</param>
/// <param name="Venue">Hash of the venue's set; 0 for none.</param>
/// <param name="Year">Hash of the year's set; 0 for none.</param>
/// <param name="Type">Hash of the type's set.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ChangeRow(long Date, ulong KeyHash, ulong Print, long Place, uint Venue, uint Year, uint Type) : IComparable<ChangeRow>
{
    /// <summary>Whether the key names no paper any more.</summary>
    public bool IsTombstone => Place < 0;

    /// <summary>Whether the paper is withdrawn or gone.</summary>
    public bool IsDeleted => IsTombstone || (Place & 1) != 0;

    /// <summary>Offset of the record.</summary>
    public long Record => Place & ~1L;

    /// <inheritdoc/>
    public int CompareTo(ChangeRow other) => (Date, KeyHash).CompareTo((other.Date, other.KeyHash));
}
