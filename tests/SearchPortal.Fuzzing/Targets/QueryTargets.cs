using System.Text;
using SearchPortal.Fuzzing.Making;
using SearchPortal.Searching;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>What visitors type: queries, addresses and beginnings of words.</summary>
internal static class QueryTargets
{
    private static readonly string[] Signs = ["\"", "(", ")", "-", " OR ", " AND ", " NOT ", "*", "?", "~", "~9", "author:", "title:", "year:2020..", "venue:", "topic:", "..", ":", "a* ", "b~ ", "\"a b\"~5", "10.1/", "arXiv:", "http://", "[", "^2", "/", "\\", "+", "$", "of ", "the "];

    private static readonly string[] Queries =
    [
        "diffusion models", "\"deep cache\" OR pruning", "author:ma (caching OR -\"neural network\") year:2020..2024", "a* b* c*", "prunning~1 \"learning to cache\"~3", "LLM-Pruner: On the Structural Pruning of Large Language Models",
        "10.1109/CVPR.2024.01492", "arXiv:2312.00858", "https://example.org/papers/deepcache", "the of and", "马欣尹", "venue:cvpr NOT topic:pruning", "((((((a))))))", "title:\"deep*\" -a", "C++ F# GPT-4",
    ];

    private static readonly string[] Names = ["q=", "&venue=", "&-venue=", "&author=", "&topic=", "&type=", "&year=", "&has=", "&sort=", "&page=", "&size=", "&facets=", "&from=", "&to=", "&at=", "&literal=1", "&field=", "&filter=", "&order=", "%", "%00", "%ff", "+", "=", "&", "..", "9999999999", "-1"];

    private static readonly string[] Addresses =
    [
        "q=diffusion&venue=cvpr&venue=neurips&year=2019..2024&sort=newest&page=2&size=5", "q=a&-venue=cvpr&author=ma-xinyin&has=pdf&has=code&from=2020&to=2022&at=3&explain=1", "q=%E9%A9%AC&topic=pruning&type=paper-conference&literal=1&facets=1000",
        "q=pruning&field=author&filter=ma&order=name&page=3", "q=pruning&q=caching&by=venue&share=1", "",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<FuzzTarget> All() =>
    [
        new("query", TryParse) { Seeds = SeedFiles.OfTexts(Queries), Tokens = Signs, Longest = 12 * 1024 },
        new("search", TrySearch) { Seeds = SeedFiles.OfTexts(Queries.Select(query => "q=" + Uri.EscapeDataString(query)).Concat(Addresses)), Tokens = [.. Names, .. Signs.Select(Uri.EscapeDataString)], Longest = 12 * 1024, Memory = (1 << 30, 64 << 10) },
        new("complete", TryComplete) { Seeds = SeedFiles.OfTexts(Queries), Tokens = Signs, Longest = 4 * 1024 },
    ];

    private static void TryParse(byte[] input)
    {
        string typed = Encoding.UTF8.GetString(input);
        var parsed = QueryParser.Parse(typed);
        // Longer ones do not reach the parser whole, and more words are cut off.
        if (typed.Length > SearchRequest.MaximumTextLength || parsed.Notices.Count > 0) return;
        string text = QueryText.Of(parsed.Root);
        var read = QueryParser.Parse(text);
        string again = QueryText.Of(read.Root);
        // A joined word is written as its parts, which may be too many; and quotes cannot hold every sign of an address.
        if (again == text || read.Notices.Count > 0 || text.Contains('\\', StringComparison.Ordinal)) return;
        int same = text.AsSpan().CommonPrefixLength(again), from = Math.Max(0, same - 40);
        throw new FuzzFault($"A text of {text.Length} reads otherwise: …{Part(text, from)} reads …{Part(again, from)}");
    }

    private static string Part(string text, int from) => text[from..Math.Min(text.Length, from + 80)];

    private static void TrySearch(byte[] input)
    {
        string address = Encoding.Latin1.GetString(input);
        var request = SearchUrl.Parse(address).Request;
        if (!SearchUrl.Parse(SearchUrl.Format(request)).Request.Equals(SearchUrl.Canonical(request))) throw new FuzzFault("A request does not read as it is written.");
        var (facet, trend) = (FacetUrl.Parse(address).Request, TrendUrl.Parse(address).Request);
        if (FacetUrl.Format(FacetUrl.Parse(FacetUrl.Format(facet)).Request) != FacetUrl.Format(facet)) throw new FuzzFault("A request for a facet does not read as it is written.");
        if (TrendUrl.Format(TrendUrl.Parse(TrendUrl.Format(trend)).Request) != TrendUrl.Format(trend)) throw new FuzzFault("A request for a trend does not read as it is written.");
        SampleSearch.Ask(searcher =>
        {
            var result = searcher.Search(request);
            if (result.Total < 0 || result.Hits.Count > request.Size) throw new FuzzFault($"{result.Hits.Count} results of {result.Total} on a page of {request.Size}.");
            searcher.List(facet);
            searcher.Compare(trend);
        });
    }

    private static void TryComplete(byte[] input) => SampleSearch.Ask(searcher =>
    {
        if (searcher.Complete(Encoding.UTF8.GetString(input), 10).Count > 10) throw new FuzzFault("There are more than ten completions.");
    });
}
