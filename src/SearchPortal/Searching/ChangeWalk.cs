namespace SearchPortal.Searching;

/// <summary>The results of a search by the time of their last change, the latest first. Records are read as they are asked for, while the generation is open.</summary>
public sealed class ChangeWalk
{
    private readonly int[] rows;
    private readonly Func<int, ChangedRecord> read;

    internal ChangeWalk(int[] rows, IReadOnlyList<Notice> notices, Func<int, ChangedRecord> read) => (this.rows, Notices, this.read) = (rows, notices, read);

    /// <summary>What a visitor should know of the search.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>How many there are.</summary>
    public int Total => rows.Length;

    /// <summary>Results one after the other.</summary>
    /// <param name="skip">So many are passed over; none are left when it is beyond the last.</param>
    /// <param name="count">At most this many.</param>
    public IEnumerable<ChangedRecord> Read(int skip, int count) => rows.Skip(skip).Take(count).Select(read);
}
