using CsCheck;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class SearchUrlTests
{
    private static readonly Gen<string> Words = Gen.Frequency(
        (3, Gen.String[Gen.Char["abcXYZ 0123&=?+%#/\"'<>馬é\u0001\n-"], 0, 30]),
        (1, Gen.Const("😀 “Who’s” a:b $\\ell_1$")));

    private static readonly Gen<FacetSelection> Selection = Gen.Select(
        Gen.Enum<FacetField>(), Gen.Int[0, 9999], Gen.Bool, Gen.Enum<PublicationType>(), (field, number, excluded, type) => new FacetSelection(field, field switch
        {
            FacetField.Year => $"{number}",
            FacetField.Type => type.Csl(),
            _ => $"värde-{number}",
        }, excluded));

    private static readonly Gen<YearRange?> Years = Gen.Select(Gen.Int[0, 9999].Nullable(), Gen.Int[0, 9999].Nullable(), (from, to) =>
        from is null && to is null ? null : from > to ? new YearRange(to, from) : new YearRange(from, to));

    private static readonly Gen<SearchRequest> Request = Gen.Select(
        Words, Selection.Array[0, 8], Years, Gen.Int[0, 2].Select(i => new[] { "pdf", "code", "own word" }[i]).Array[0, 3], Gen.Enum<SortOrder>(),
        Gen.Select(Gen.Int[1, 10_000], Gen.Int[0, 1000], Gen.Int[0, 1000]),
        (text, selections, years, has, sort, numbers) => SearchUrl.Canonical(new SearchRequest
        {
            Text = text,
            Selections = selections,
            Years = years,
            Has = has,
            Sort = sort,
            Page = numbers.Item1,
            Size = numbers.Item2,
            FacetSize = numbers.Item3,
        }));

    [Fact]
    public void Many_values_of_a_facet_have_the_addresses_that_each_has_alone() =>
        Gen.Select(Request, Selection.Array[1, 5]).Sample(drawn =>
        {
            foreach (var (field, value, excluded) in drawn.Item2)
                Assert.Equal(SearchUrl.Format(drawn.Item1.With(new FacetSelection(field, value, excluded))), new ValueUrls(drawn.Item1, field, excluded).With(value));
        });

    [Fact]
    public void A_request_survives_its_address() =>
        Request.Sample(request =>
        {
            var (read, notices) = SearchUrl.Parse(SearchUrl.Format(request));
            return read == request && notices.Count == 0;
        });

    [Fact]
    public void A_long_search_has_a_shorter_page_since_each_of_its_links_repeats_it()
    {
        string text = new('深', SearchRequest.MaximumTextLength);

        var (longer, notices) = SearchUrl.Parse($"q={Uri.EscapeDataString(text)}&size=1000&facets=1000");
        var (usual, _) = SearchUrl.Parse($"q={Uri.EscapeDataString(text)}");

        Assert.Equal(55, longer.Size);
        Assert.Equal(55, longer.FacetSize);
        Assert.Contains(notices, notice => notice.Sentence == NoticeSentence.PageTooLarge);
        Assert.Equal((SearchRequest.DefaultSize, 10), (usual.Size, usual.FacetSize));
        Assert.Equal(longer, SearchUrl.Parse(SearchUrl.Format(longer)).Request);
    }

    [Fact]
    public void Filters_that_make_an_address_too_long_are_left_out()
    {
        string[] values = [.. Enumerable.Range(0, 64).Select(i => new string('深', 195) + i)];

        var (request, notices) = SearchUrl.Parse(string.Join('&', values.Select(value => "-venue=" + Uri.EscapeDataString(value))));

        Assert.InRange(SearchUrl.Format(request).Length, 4_000, 9_000);
        Assert.Contains(notices, notice => notice.Sentence == NoticeSentence.FiltersCut);
    }

    [Fact]
    public void Blanks_ask_for_everything() => Assert.Equal("", SearchUrl.Format(SearchUrl.Parse("q=%20%09++").Request));

    [Fact]
    public void Any_query_string_gives_a_request_whose_address_is_stable() =>
        Gen.String[Gen.Char["qvenuryahsotpgi-=&?+%0129.abcåé馬\0\u200b"], 0, 200].Sample(query =>
        {
            var request = SearchUrl.Parse(query).Request;
            return SearchUrl.Parse(SearchUrl.Format(request)).Request == request;
        });

    [Fact]
    public void The_order_of_choice_does_not_change_the_address()
    {
        string one = SearchUrl.Format(SearchUrl.Parse("venue=icml&year=2024&venue=cvpr").Request);
        string other = SearchUrl.Format(SearchUrl.Parse("venue=cvpr&venue=icml&venue=cvpr&year=2024").Request);

        Assert.Equal("venue=cvpr&venue=icml&year=2024", one);
        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?q=deep+cache", "q=deep+cache")]
    [InlineData("q=&from=&to=&sort=", "")]
    [InlineData("from=2019&to=2024", "year=2019..2024")]
    [InlineData("year=2019..", "year=2019..")]
    [InlineData("year=..2024", "year=..2024")]
    [InlineData("from=2024&to=2019", "year=2019..2024")]
    [InlineData("-venue=cvpr&type=Article-Journal", "-venue=cvpr&type=article-journal")]
    [InlineData("page=-3&unknown=1", "")]
    [InlineData("size=5000", "size=1000")]
    [InlineData("has=PDF&has=pdf", "has=pdf")]
    public void Addresses_have_one_form(string query, string canonical) => Assert.Equal(canonical, SearchUrl.Format(SearchUrl.Parse(query).Request));

    [Theory]
    [InlineData("page=abc")]
    [InlineData("page=0")]
    [InlineData("page=99999999999999999999")]
    [InlineData("sort=foo")]
    [InlineData("size=-1")]
    [InlineData("year=3x24")]
    [InlineData("from=99999")]
    [InlineData("from=2024&to=2019")]
    [InlineData("type=poem")]
    public void What_cannot_be_meant_is_told(string query) => Assert.Single(SearchUrl.Parse(query).Notices);

    [Fact]
    public void A_long_search_is_cut_between_characters()
    {
        string text = new string('a', SearchRequest.MaximumTextLength - 1) + "😀" + new string('b', 8_000);

        var (request, notices) = SearchUrl.Parse("q=" + Uri.EscapeDataString(text));

        Assert.Equal(new string('a', SearchRequest.MaximumTextLength - 1), request.Text);
        Assert.Single(notices);
    }

    [Fact]
    public void Too_many_filters_are_cut() =>
        Assert.Equal(SearchRequest.MaximumSelections, SearchUrl.Parse(string.Join('&', Enumerable.Range(0, 500).Select(i => $"author=a{i}"))).Request.Selections.Count);

    [Fact]
    public void A_place_in_a_result_travels_with_the_search()
    {
        var request = new SearchRequest { Text = "pruning", Page = 3 };

        string query = SearchUrl.Format(request, 47);

        Assert.Equal("q=pruning&at=47", query);
        Assert.Equal(47, SearchUrl.FindPosition(query));
        Assert.Null(SearchUrl.FindPosition("at=0"));
    }
}
