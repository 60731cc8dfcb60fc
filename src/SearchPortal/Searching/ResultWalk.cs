using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>All results of a search in their order. Holds four bytes a result; records are read as they are asked for, while the generation is open.</summary>
public sealed class ResultWalk
{
    private readonly int[] documents;
    private readonly Func<int, Publication> read;

    internal ResultWalk(int[] documents, IReadOnlyList<Notice> notices, Func<int, Publication> read)
    {
        (this.documents, this.read) = (documents, read);
        Notices = notices;
    }

    /// <summary>How many there are.</summary>
    public int Total => documents.Length;

    /// <summary>What became of the request.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>Results one after the other.</summary>
    /// <param name="skip">So many are passed over; none are left when it is beyond the last.</param>
    /// <param name="count">At most this many.</param>
    public IEnumerable<Publication> Read(int skip = 0, int count = int.MaxValue)
    {
        long end = Math.Min((long)skip + count, documents.Length);
        for (int place = skip; place < end; place++) yield return read(documents[place]);
    }
}
