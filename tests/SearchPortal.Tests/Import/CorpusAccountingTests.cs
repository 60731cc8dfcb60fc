using System.Text.RegularExpressions;
using SearchPortal.Content;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Import;

/// <summary>A corpus goes in whole and comes out clean.</summary>
public sealed partial class CorpusAccountingTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    [Fact]
    public void Every_paper_is_there_in_its_venue_and_year()
    {
        var expected = CorpusSample.Counts();
        using var lease = corpus.Live.Acquire();

        var found = expected.Keys.Select(place => place.Venue).Distinct().SelectMany(venue => Years(lease.Searcher, venue));

        Assert.Equal(expected.Select(place => (place.Key.Venue, place.Key.Year, place.Value)), found);
        Assert.Equal(expected.Values.Sum(), lease.Manifest.Counts.Publications);
        Assert.DoesNotContain(corpus.Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void No_title_abstract_or_name_shows_markup()
    {
        var shown =
            from paper in Papers()
            from text in new[] { paper.Title, paper.Abstract, string.Join("; ", paper.Authors.Select(author => author.Display)) }
            let plain = Formula().Replace(text, "$$")
            let remnant = Remnant().Match(plain)
            where remnant.Success
            select $"{paper.Key}: {plain[Math.Max(0, remnant.Index - 30)..Math.Min(plain.Length, remnant.Index + 30)]}";

        string faults = string.Join('\n', shown);
        Assert.True(faults.Length == 0, faults);
    }

    private static IEnumerable<(string Venue, int Year, int Count)> Years(Searcher searcher, string venue) =>
        searcher.Search(In(venue) with { Size = 0 }).Facet(FacetField.Year).Values
            .Select(year => (venue, int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture), year.Count)).OrderBy(year => year.Item2);

    private IEnumerable<Publication> Papers()
    {
        using var lease = corpus.Live.Acquire();
        foreach (var (venue, year) in CorpusSample.Counts().Keys)
        {
            var request = In(venue) with { Years = new YearRange(year, year), Size = SearchRequest.MaximumSize };
            int last = lease.Searcher.Search(request).LastPage;
            for (int page = 1; page <= last; page++)
                foreach (var hit in lease.Searcher.Search(request with { Page = page }).Hits) yield return hit.Publication;
        }
    }

    private static SearchRequest In(string venue) => new() { Selections = [new FacetSelection(FacetField.Venue, venue)], FacetSize = 1_000 };

    /// <summary>Math is TeX and may have its commands.</summary>
    [GeneratedRegex(@"\$[^$]*\$")]
    private static partial Regex Formula();

    [GeneratedRegex("""</?(p|i|b|br|sup|sub|em|jats:\w+|mml:\w+|inline-formula|tex-math|alternatives)(\s[^<>]*)?/?>|<ETX|xmlns|\{\\["'`^~]|&(amp|lt|gt|quot|nbsp|#\d+);|\(cid:\d+\)|[\p{Cc}-[\n]]|\\(emph|textit|textbf|texttt|cite|citep|citet|footnote|url|href)\s*\{""", RegexOptions.IgnoreCase)]
    private static partial Regex Remnant();
}
