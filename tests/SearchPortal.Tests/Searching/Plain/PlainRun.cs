using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching.Plain;

/// <summary>Random requests, each answered by the index and by reading every paper.</summary>
public sealed class PlainRun : IDisposable
{
    private const int Papers = 200;
    private const int Requests = 200;
    private const int DescriptionWords = 4;
    private const int FewPapers = 10;

    public PlainRun()
    {
        var papers = PlainCorpus.Make(Papers).Select(publication => new PlainPaper(publication)).ToList();
        Answers = [.. Enumerable.Range(0, Requests).Select(seed => AnswerOf(new RandomSearch(seed).Next(), papers))];
    }

    internal TestPortal Portal { get; } = TestPortal.Of(PlainCorpus.Make(Papers));

    internal IReadOnlyList<Answer> Answers { get; }

    public void Dispose() => Portal.Dispose();

    private Answer AnswerOf((IReadOnlyList<PlainQuery> Query, SearchRequest Request) asked, IReadOnlyList<PlainPaper> papers)
    {
        var plain = new PlainSearch(papers, asked.Query, asked.Request);
        int enough = PlainMatcher.TellingWords(asked.Query) >= DescriptionWords ? FewPapers : 1;
        bool isStrict = asked.Query.All(part => part is PlainQuery.Not) || plain.Matched.Count >= enough;
        var result = Portal.Search(asked.Request);
        var keys = Enumerable.Range(1, result.LastPage).SelectMany(page => Portal.Search(asked.Request with { Page = page }).Hits).Select(hit => hit.Publication.Key);
        return new Answer(asked.Query, plain, isStrict, result, [.. keys]);
    }

    /// <summary>One request.</summary>
    /// <param name="Query">What its text means.</param>
    /// <param name="Plain">What reading every paper gives.</param>
    /// <param name="IsStrict">Whether enough papers have every word, so that no others may come.</param>
    /// <param name="Result">What the index gives.</param>
    /// <param name="Keys">Keys of the results over all pages.</param>
    internal sealed record Answer(IReadOnlyList<PlainQuery> Query, PlainSearch Plain, bool IsStrict, SearchResult Result, string[] Keys)
    {
        public override string ToString() => $"{Result.Request.Text}\n{SearchUrl.Format(Result.Request)}";
    }
}
