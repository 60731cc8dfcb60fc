namespace SearchPortal.Web.Sitemaps;

/// <summary>Pages of one kind.</summary>
/// <param name="Name">In addresses: "papers".</param>
/// <param name="Count">How many there are.</param>
/// <param name="Paths">Their paths: so many are passed over, at most so many are given.</param>
internal sealed record SitemapSection(string Name, int Count, Func<int, int, IEnumerable<string>> Paths)
{
    /// <summary>Addresses in a part. The protocol allows 50,000 and 50 MB; so many of the longest addresses there are take 45 MB.</summary>
    public const int PartSize = 20_000;

    /// <summary>Parts it has; none when it is empty.</summary>
    public int Parts => (Count + PartSize - 1) / PartSize;

    /// <summary>The paths of a part.</summary>
    /// <param name="part">1-based.</param>
    public IEnumerable<string> Read(int part) => Paths((part - 1) * PartSize, PartSize);
}
