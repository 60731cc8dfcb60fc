using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>What a generation holds, in words.</summary>
internal static class CountsText
{
    /// <summary>"17 publications, 40 authors, 8 venues, 5 years, 6 topics".</summary>
    public static string Describe(IndexCounts counts) => string.Join(", ",
        Amount.Of(counts.Publications, "publication"), Amount.Of(counts.Authors, "author"), Amount.Of(counts.Venues, "venue"),
        Amount.Of(counts.Years, "year"), Amount.Of(counts.Topics, "topic"));
}
