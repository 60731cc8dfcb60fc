using System.Text.Json;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Indexing;

/// <summary>All that a generation can be asked, with its answers as text, so that two of them can be compared.</summary>
internal static class EverythingAsked
{
    private static readonly string[] Texts =
    [
        "", "pruning", "deep network", "\"deep graph\"", "net*", "*er", "prunning", "zebre", "quoka walrsu", "kernel~", "universty", "title:pruning", "author:doe", "author:mueller",
        "pruning -deep", "pruning OR zebra", "year:2012-2016", "venue:icml", "topic:pruning", "k3", "llm pruner", "the of", "xenon sparse kernel graph models fast tapir",
        "we study deep graph learning for walrus with kernel models", "type:article", "has:pdf", "nothingatall", "jane doe pruning",
    ];

    private static readonly string[] Beginnings = ["p", "de", "deepc", "jane", "doe j", "ic", "gra", "zeb", "prunin net", "mülle", "li"];

    /// <summary>Questions with answers.</summary>
    public static IReadOnlyList<string> Of(string indexPath)
    {
        using var live = new LiveIndex(new IndexStore(indexPath));
        using var lease = live.Acquire();
        var searcher = lease.Searcher;
        return [.. Searches(searcher), .. Papers(searcher), .. Directory(searcher), .. Completions(searcher), Json("site", lease.Site), Json("counts", lease.Manifest.Counts with { })];
    }

    private static IEnumerable<string> Searches(Searcher searcher)
    {
        foreach (var request in Texts.SelectMany((text, i) => Requests(text).Where((_, kind) => kind == 0 || kind == 1 + (i % 4))))
        {
            var result = searcher.Search(request);
            yield return Json(request, new
            {
                result.Request,
                result.Total,
                result.Facets,
                result.Notices,
                result.Parts,
                result.Links,
                Ways = result.WaysOut.Select(way => Json(way.GetType().Name, (object)way)),
                Hits = result.Hits.Select(hit => new { hit.Publication, Score = Math.Round(hit.Score, 3), hit.Position, Marked = hit with { Publication = null!, Score = 0 } }),
            });
        }
        foreach (var field in Enum.GetValues<FacetField>())
            foreach (var order in Enum.GetValues<FacetOrder>())
                yield return Json(field, searcher.List(new FacetListRequest(new SearchRequest { Text = "pruning OR deep OR graph" }, field) { Order = order }).Values);
    }

    private static IEnumerable<SearchRequest> Requests(string text)
    {
        var all = new SearchRequest { Text = text, Size = 100, FacetSize = 100 };
        yield return all;
        yield return all with { Sort = SortOrder.Title };
        yield return all with { Sort = SortOrder.Oldest, Years = new YearRange(2012, 2018) };
        yield return all with { Selections = [new FacetSelection(FacetField.Author, "doe-jane"), new FacetSelection(FacetField.Venue, "icml", Excluded: true)] };
        yield return all with { Has = ["pdf"], Selections = [new FacetSelection(FacetField.Topic, "pruning")], Size = 3, Page = 2 };
    }

    private static IEnumerable<string> Papers(Searcher searcher)
    {
        foreach (string key in EditedContent.Keys) yield return Json(key, (object)searcher.Find(key));
        foreach (var hit in searcher.Search(new SearchRequest { Size = 1_000 }).Hits)
        {
            var paper = hit.Publication;
            yield return Json($"related to {paper.Key}", searcher.Related(paper, 6).Select(other => other.Key));
            yield return Json($"place of {paper.Key}", searcher.FindPlace(new SearchRequest { Text = "deep pruning graph" }, paper.Key, 2) is ResultPlace place
                ? new { place.Total, place.Previous, place.Next, Reasons = place.Explanation?.Reasons.Select(reason => (reason.Kind, reason.Part, string.Join(",", reason.Places), Math.Round(reason.Points, 3)).ToString()) } : null);
            foreach (var run in MathText.Split($"{paper.Title} {paper.Abstract}").Where(run => run.IsMath)) yield return Json(run.Text, searcher.FindMathMl(run.Text));
        }
    }

    private static IEnumerable<string> Directory(Searcher searcher)
    {
        yield return Json("letters", searcher.AuthorLetters());
        foreach (var letter in searcher.AuthorLetters())
        {
            foreach (var author in searcher.Authors(letter.Value, 1).Authors)
                yield return Json(author.Id, new { author, Company = searcher.WrittenWith(author.Id, 20), Found = searcher.FindAuthorId(author.Name) });
        }
        foreach (var field in Enum.GetValues<FacetField>()) yield return Json(field, searcher.All(field));
    }

    private static IEnumerable<string> Completions(Searcher searcher) => Beginnings.Select(text => Json(text, searcher.Complete(text, 20)));

    private static string Json<T>(object question, T answer) => $"{question}: {JsonSerializer.Serialize(answer)}";
}
