using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class SearcherTests
{
    [Fact]
    public void Every_word_must_match_over_all_fields_together()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Pruning networks", authors: "Xinyin Ma"), Some.Publication("b", "Pruning trees", authors: "Jane Doe"), Some.Publication("c", "Caching", authors: "Xinyin Ma"));
        Assert.Equal(["a"], portal.Keys("pruning ma"));
    }

    [Fact]
    public void When_no_paper_has_all_words_those_with_some_are_shown_and_it_says_so()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "Pruning networks"), Some.Publication("b", "Caching layers"));
        var result = portal.Search("pruning elephants");
        Assert.Equal("a", Assert.Single(result.Hits).Publication.Key);
        Assert.Contains(result.Notices, notice => notice.Kind == NoticeKind.Relaxed);
    }

    [Theory]
    [InlineData("LLM-Pruner")]
    [InlineData("llm pruner")]
    [InlineData("llmpruner")]
    [InlineData("LLMPruner")]
    public void A_name_is_found_in_every_spelling(string query)
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Pruner survey of LLM work", "llm pruner llm pruner"), Some.Publication("b", "LLM-Pruner: On Structural Pruning"), Some.Publication("c", "Other"));
        Assert.Equal("b", portal.Keys(query)[0]);
    }

    [Theory]
    [InlineData("\"structural pruning\"", "a")]
    [InlineData("pruning -structural", "b")]
    [InlineData("title:pruning -title:structural", "b")]
    [InlineData("year:2021", "b")]
    [InlineData("year:..2020 pruning", "a")]
    [InlineData("venue:ICML", "a")]
    [InlineData("author:\"Ma, X\"", "a")]
    [InlineData("author:\"X Ma\"", "a")]
    [InlineData("author:ma", "a")]
    [InlineData("author:(jane roe)", "")]
    [InlineData("prun* structural", "a")]
    [InlineData("*uctural", "a")]
    [InlineData("\"pruning networks\"~3 structural", "a")]
    [InlineData("struktural~ pruning", "a")]
    [InlineData("doi:10.1000/ABC", "a")]
    [InlineData("https://doi.org/10.1000/abc", "a")]
    [InlineData("arXiv:2001.00001v3", "a")]
    [InlineData("https://example.org/a.pdf", "a")]
    [InlineData("has:pdf", "a")]
    [InlineData("topic:compression", "a")]
    [InlineData("type:\"conference paper\" structural", "a")]
    [InlineData("key:b", "b")]
    public void A_field_narrows_as_its_name_says(string query, string expected)
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Structural pruning of large networks", authors: "Xinyin Ma, Jane Doe", topics: "Model compression") with
            {
                Identifiers = new() { Doi = "10.1000/abc", Arxiv = "2001.00001" },
                Links = [new("pdf", "https://example.org/a.pdf")],
            },
            Some.Publication("b", "Pruning trees", year: 2021, venue: "cvpr", authors: "Max Roe"));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), portal.Keys(query));
    }

    [Fact]
    public void Facets_count_without_their_own_choice()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", venue: "icml", year: 2020), Some.Publication("b", venue: "icml", year: 2021), Some.Publication("c", venue: "cvpr", year: 2020));
        var result = portal.Search(new SearchRequest { Selections = [new(FacetField.Venue, "icml")] });

        Assert.Equal(2, result.Total);
        Assert.Equal(["icml 2 True", "cvpr 1 False"], result.Facet(FacetField.Venue).Values.Select(value => $"{value.Value} {value.Count} {value.Selected}"));
        Assert.Equal(["2021 1", "2020 1"], result.Facet(FacetField.Year).Values.Select(value => $"{value.Value} {value.Count}"));
    }

    [Fact]
    public void Values_of_one_facet_are_alternatives_and_excluded_ones_are_left_out()
    {
        using var portal = TestPortal.Of(Some.Publication("a", venue: "icml"), Some.Publication("b", venue: "cvpr"), Some.Publication("c", venue: "eccv"));
        var either = portal.Search(new SearchRequest { Selections = [new(FacetField.Venue, "icml"), new(FacetField.Venue, "cvpr")] });
        var without = portal.Search(new SearchRequest { Selections = [new(FacetField.Venue, "icml", Excluded: true)] });
        Assert.Equal(2, either.Total);
        Assert.Equal(["b", "c"], without.Hits.Select(hit => hit.Publication.Key));
    }

    [Fact]
    public void A_value_that_no_paper_has_matches_none_and_stays_visible()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        var result = portal.Search(new SearchRequest { Selections = [new(FacetField.Venue, "nowhere")] });
        Assert.Equal(0, result.Total);
        Assert.Contains(result.Facet(FacetField.Venue).Values, value => value is { Value: "nowhere", Selected: true, Count: 0 });
    }

    [Theory]
    [InlineData(SortOrder.Newest, "c a b d")]
    [InlineData(SortOrder.Oldest, "b a c d")]
    [InlineData(SortOrder.Title, "d b a c")]
    public void Results_stand_in_the_order_asked_for(SortOrder order, string expected)
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Émile", year: 2020), Some.Publication("b", "Delta", year: 2019), Some.Publication("c", "Zeta", year: 2022), Some.Publication("d", "alpha", year: null));
        Assert.Equal(expected, string.Join(' ', portal.Search(new SearchRequest { Sort = order }).Hits.Select(hit => hit.Publication.Key)));
    }

    [Fact]
    public void Total_counts_all_pages_and_a_page_beyond_the_last_is_clamped()
    {
        using var portal = TestPortal.Of([.. Enumerable.Range(0, 25).Select(i => Some.Publication($"k{i:00}", $"Title {i}"))]);
        var result = portal.Search(new SearchRequest { Text = "title", Size = 10, Page = 99 });
        Assert.Equal(25, result.Total);
        Assert.Equal(3, result.Request.Page);
        Assert.Equal(5, result.Hits.Count);
        Assert.Equal(21, result.Hits[0].Position);
        Assert.Contains(result.Notices, notice => notice.Kind == NoticeKind.Clamped);
    }

    [Fact]
    public void Matches_are_marked_in_title_and_abstract_and_markup_stays_text()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "Structural <b>pruning</b>", "We prune $x<y$ structures."));
        var hit = Assert.Single(portal.Search("pruning").Hits);
        Assert.Contains(hit.Title.Parts, part => part is { Text: "pruning", IsMatch: true });
        Assert.Contains(hit.Abstract.Parts, part => part is { Text: "prune", IsMatch: true });
        Assert.Contains(hit.Abstract.Parts, part => part is { Text: "x<y", IsMath: true });
    }

    [Fact]
    public void Names_in_another_script_and_in_any_order_find_their_author()
    {
        using var portal = new TestPortal();
        portal.WritePublications(Some.Publication("a", authors: "Xinyin Ma"), Some.Publication("b", "Other title", authors: "Jane Doe"))
            .Write("authors.yaml", "- name: Xinyin Ma\n  variants: [马欣尹]\n");
        portal.Build();
        foreach (string query in new[] { "马欣尹", "Xinyin Ma", "ma xinyin", "author:马欣尹" }) Assert.Equal(["a"], portal.Keys(query));
        Assert.Equal("ma-xinyin", portal.Ask(searcher => searcher.FindAuthorId("马欣尹")));
    }

    [Fact]
    public void Spellings_of_one_name_are_one_author()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", authors: "Bernhard Schölkopf"), Some.Publication("b", "B", authors: "Bernhard Schölkopf"), Some.Publication("c", "C", authors: "Bernhard Scholkopf"));
        var author = portal.Ask(searcher => searcher.FindAuthor("scholkopf-bernhard"));
        Assert.Equal(("Bernhard Schölkopf", 3), (author?.Name, author?.Count));
        Assert.Equal(["Bernhard Scholkopf"], author?.Spellings);
    }

    [Fact]
    public void Authors_are_listed_by_letter_with_diacritics_in_their_place_and_other_scripts_apart()
    {
        using var portal = TestPortal.Of(Some.Publication("a", authors: "Ole Øre, Max Otto, 王晨清, Ann Zed"));
        Assert.Equal(["o 2", "z 1", "other 1"], portal.Ask(searcher => searcher.AuthorLetters()).Select(letter => $"{letter.Value} {letter.Count}"));
        Assert.Equal(["Ole Øre", "Max Otto"], portal.Ask(searcher => searcher.Authors("o", 1)).Authors.Select(author => author.Name).Order().Reverse());
        Assert.Equal("王晨清", Assert.Single(portal.Ask(searcher => searcher.Authors("other", 1)).Authors).Name);
    }

    [Fact]
    public void Keys_that_moved_or_were_withdrawn_are_told_apart_from_unknown_ones()
    {
        using var portal = TestPortal.Of(
            Some.Publication("new") with { FormerKeys = ["old"] }, Some.Publication("gone", "Gone title") with { Status = PublicationStatus.Withdrawn, StatusNotice = "By its authors" });
        Assert.IsType<Lookup.Found>(portal.Ask(searcher => searcher.Find("new")));
        Assert.Equal("new", Assert.IsType<Lookup.Moved>(portal.Ask(searcher => searcher.Find("old"))).Key);
        Assert.Equal("By its authors", Assert.IsType<Lookup.Gone>(portal.Ask(searcher => searcher.Find("gone"))).Publication.StatusNotice);
        Assert.IsType<Lookup.Missing>(portal.Ask(searcher => searcher.Find("../x")));
        Assert.Equal(1, portal.Search("").Total);
    }

    [Fact]
    public void Related_papers_share_telling_words_and_never_include_the_paper_itself()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Diffusion caching", "layer caching for diffusion"), Some.Publication("b", "Caching diffusion models", "caching layers"),
            Some.Publication("c", "Named entities", "spans"), Some.Publication("d", "Entity spans", "named spans"));
        var found = Assert.IsType<Lookup.Found>(portal.Ask(searcher => searcher.Find("a"))).Publication;
        Assert.Equal("b", portal.Ask(searcher => searcher.Related(found, 3))[0].Key);
        Assert.DoesNotContain(portal.Ask(searcher => searcher.Related(found, 3)), related => related.Key == "a");
    }

    [Fact]
    public void Neighbours_follow_the_result_the_reader_came_from()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "T", year: 2022), Some.Publication("b", "U", year: 2021), Some.Publication("c", "V", year: 2020));
        Assert.Equal(new ResultPlace(3, null, "b", null), portal.Ask(searcher => searcher.FindPlace(new SearchRequest(), "a", 1)));
        Assert.Equal(new ResultPlace(3, "a", "c", null), portal.Ask(searcher => searcher.FindPlace(new SearchRequest(), "b", 2)));
        Assert.Equal(new ResultPlace(3, "b", null, null), portal.Ask(searcher => searcher.FindPlace(new SearchRequest(), "c", 3)));
        Assert.Null(portal.Ask(searcher => searcher.FindPlace(new SearchRequest(), "c", 4)));
    }
}
