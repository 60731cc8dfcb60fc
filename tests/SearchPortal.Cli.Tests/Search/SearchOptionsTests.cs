using System.CommandLine;
using SearchPortal.Cli.Search;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Tests.Search;

public sealed class SearchOptionsTests
{
    [Fact]
    public void Words_without_quotes_are_one_query() => Assert.Equal("deep cache", Request("deep", "cache").Text);

    [Theory]
    [InlineData("-word")]
    [InlineData("-word x")]
    [InlineData("@smith")]
    [InlineData("--word x")]
    public void A_query_may_begin_with_any_sign(string text) => Assert.Equal(text, Request(text).Text);

    [Fact]
    public void After_two_hyphens_everything_is_query() => Assert.Equal("--venue -x", Request("--", "--venue", "-x").Text);

    [Fact]
    public void Repeated_options_and_comma_lists_mean_the_same() =>
        Assert.Equal(Request("--venue", "neurips,icml", "--topic", "a"), Request("--venue", "neurips", "--venue", "icml", "--topic", "a"));

    [Theory]
    [InlineData("--venue", "NeurIPS", FacetField.Venue, "neurips", false)]
    [InlineData("--venue", "-arxiv", FacetField.Venue, "arxiv", true)]
    [InlineData("--author", "Ma, Xinyin", FacetField.Author, "ma-xinyin", false)]
    [InlineData("--author", "Xinyin Ma", FacetField.Author, "ma-xinyin", false)]
    [InlineData("--author", "ma-xinyin", FacetField.Author, "ma-xinyin", false)]
    [InlineData("--topic", "Diffusion models", FacetField.Topic, "diffusion-models", false)]
    [InlineData("--type", "Paper-Conference", FacetField.Type, "paper-conference", false)]
    [InlineData("--year", "2020", FacetField.Year, "2020", false)]
    [InlineData("--year", "-2020", FacetField.Year, "2020", true)]
    public void A_value_is_read_as_people_write_it(string option, string typed, FacetField field, string value, bool excluded) =>
        Assert.Equal([new FacetSelection(field, value, excluded)], Request(option, typed).Selections);

    [Theory]
    [InlineData("2019..2024", 2019, 2024)]
    [InlineData("2019..", 2019, null)]
    [InlineData("..2024", null, 2024)]
    public void A_range_of_years_may_be_open(string typed, int? from, int? to) => Assert.Equal(new(from, to), Request("--year", typed).Years);

    [Fact]
    public void Nothing_given_is_the_usual_request() => Assert.Equal(new SearchRequest(), Request());

    [Fact]
    public void Sort_page_size_and_links_arrive()
    {
        var request = Request("x", "--sort", "Newest", "--page", "3", "--size", "7", "--has", "pdf,Code");

        Assert.Equal(new SearchRequest { Text = "x", Sort = SortOrder.Newest, Page = 3, Size = 7, Has = ["pdf", "code"] }, request);
    }

    [Fact]
    public void A_trec_run_is_a_thousand_deep_unless_told() =>
        Assert.Equal((1000, 10), (Request("--queries", "-", "--trec").Size, Request("--queries", "-", "--trec", "--size", "10").Size));

    private static SearchRequest Request(params string[] args)
    {
        var options = new SearchOptions();
        var command = new Command("search");
        options.AddTo(command);
        var root = new RootCommand { command };
        return options.Request(root.Parse(["search", .. args], new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false }));
    }
}
