using SearchPortal.Searching;
using SearchPortal.Tests.Searching.Plain;

namespace SearchPortal.Tests.Searching;

/// <summary>The index against a reading of every paper for every request.</summary>
public sealed class BruteForceTests(PlainRun run) : IClassFixture<PlainRun>
{
    [Fact]
    public void Total_and_papers_of_any_request_are_those_that_reading_every_paper_finds() => Each(answer => answer.IsStrict, answer =>
    {
        Assert.DoesNotContain(answer.Result.Notices, notice => notice.Kind == NoticeKind.Relaxed);
        Assert.Equal(answer.Plain.Keys.Order(), answer.Keys.Order());
        Assert.Equal(answer.Plain.Keys.Length, answer.Result.Total);
    });

    [Fact]
    public void Facet_counts_of_any_request_are_those_that_reading_every_paper_gives() => Each(answer => answer.IsStrict, answer =>
    {
        Assert.All(answer.Result.Facets, facet => Assert.Equal(answer.Plain.Facet(facet.Field), Shown(facet.Values)));
        Assert.Equal(answer.Plain.Links, Shown(answer.Result.Links));
    });

    [Fact]
    public void A_long_list_counts_as_its_facet_does() => Each(answer => answer.IsStrict, answer =>
    {
        var listing = run.Portal.Ask(searcher => searcher.List(new FacetListRequest(answer.Result.Request, FacetField.Author)));

        Assert.Equal(answer.Plain.Facet(FacetField.Author), Shown(listing.Values));
        Assert.Equal(listing.Values.Select(value => value.Count).OrderDescending(), listing.Values.Select(value => value.Count));
    });

    [Fact]
    public void Papers_stand_in_the_order_asked_for() => Each(
        answer => answer.IsStrict && (answer.Result.Request.Sort != SortOrder.Relevance || answer.Query.Count == 0),
        answer => Assert.Equal(answer.Plain.Keys, answer.Keys));

    [Fact]
    public void Papers_with_some_of_the_words_come_only_where_too_few_have_all() => Each(answer => answer.Result.Notices.Any(notice => notice.Kind == NoticeKind.Relaxed), answer =>
    {
        Assert.False(answer.IsStrict);
        Assert.Superset(answer.Plain.Keys.ToHashSet(), answer.Keys.ToHashSet());
    });

    [Fact]
    public void Every_way_out_of_an_empty_result_finds_as_many_papers_as_it_says() => Each(answer => answer.Result.Total == 0, answer =>
        Assert.All(answer.Result.WaysOut, way => Assert.Equal(way.Total, run.Portal.Search(way.Request).Total)));

    private void Each(Func<PlainRun.Answer, bool> isMeant, Action<PlainRun.Answer> check)
    {
        var meant = run.Answers.Where(isMeant).ToList();
        // Fewer would say little.
        Assert.InRange(meant.Count, 10, run.Answers.Count);
        Assert.All(meant, check);
    }

    private static IEnumerable<string> Shown(IEnumerable<FacetCount> counts) => counts.Select(count => $"{count.Value} {count.Count}").Order(StringComparer.Ordinal);
}
