using System.Text.Json;

namespace SearchPortal.Web.Tests.Signposting;

public sealed class SignpostingTests(Library library, Portal portal)
{
    private const string Home = "https://library.example.org";

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task A_paper_leads_programs_to_what_belongs_to_it(string method)
    {
        string links = await LinkAsync(library.Visitor, "/papers/kernels", method);

        Assert.StartsWith("<https://doi.org/10.5555/Kernels%3C1%3E>; rel=\"cite-as\", ", links, StringComparison.Ordinal);
        foreach (string link in new[]
        {
            $"<{Home}/papers/kernels.linkset.json>; rel=\"linkset\"; type=\"application/linkset+json\"", "<https://schema.org/ScholarlyArticle>; rel=\"type\"",
            $"<{Home}/papers/kernels.bib>; rel=\"describedby\"; type=\"text/x-bibtex\"", "<https://example.org/kernels.pdf>; rel=\"item\"; type=\"application/pdf\"",
            "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"", $"<{Home}/venues/jmlr>; rel=\"collection\"; type=\"text/html\"", "<https://orcid.org/0000-0002-1825-0097>; rel=\"author\"",
        })
            Assert.Contains(link, links.Split(", "));
    }

    [Fact]
    public async Task A_paper_sent_a_second_time_leads_on_too() =>
        Assert.Equal(await LinkAsync(library.Visitor, "/papers/nets"), await LinkAsync(library.Visitor, "/papers/nets"));

    [Fact]
    public async Task A_paper_without_a_DOI_is_cited_by_its_page() =>
        Assert.StartsWith($"<{Home}/papers/thesis>; rel=\"cite-as\"", await LinkAsync(library.Visitor, "/papers/thesis"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/papers/kernels.bib")]
    [InlineData("/papers/kernels.csl.json")]
    public async Task A_file_leads_back_to_the_page_it_describes(string path) =>
        Assert.Contains($"<{Home}/papers/kernels>; rel=\"describes\"; type=\"text/html\"", await LinkAsync(library.Visitor, path), StringComparison.Ordinal);

    [Fact]
    public async Task Four_hundred_and_fifty_authors_stand_in_the_link_set_and_few_in_the_header()
    {
        string links = await LinkAsync(portal.Visitor, "/papers/crowd");
        var page = await LinkSetAsync(portal.Visitor, "/papers/crowd.linkset.json");

        Assert.InRange(links.Length, 500, 2_500);
        Assert.Equal(5, links.Split("rel=\"author\"").Length - 1);
        Assert.Equal(450, page[0].GetProperty("author").GetArrayLength());
    }

    [Fact]
    public async Task A_link_set_holds_the_links_of_the_page_its_files_and_its_full_texts()
    {
        var set = await LinkSetAsync(library.Visitor, "/papers/kernels.linkset.json");

        Assert.Equal($"{Home}/papers/kernels", set[0].GetProperty("anchor").GetString());
        Assert.Equal("https://doi.org/10.5555/Kernels%3C1%3E", set[0].GetProperty("cite-as")[0].GetProperty("href").GetString());
        Assert.Equal(9, set[0].GetProperty("describedby").GetArrayLength());
        Assert.Equal($"{Home}/papers/kernels", set[1].GetProperty("describes")[0].GetProperty("href").GetString());
        Assert.Equal("https://example.org/kernels.pdf", set[^1].GetProperty("anchor").GetString());
    }

    [Fact]
    public async Task Another_spelling_of_a_key_finds_the_link_set_and_an_unknown_one_none()
    {
        using var unknown = await library.Visitor.GetAsync("/papers/nothing.linkset.json", TestContext.Current.CancellationToken);
        using var gone = await portal.Visitor.GetAsync("/papers/gone.linkset.json", TestContext.Current.CancellationToken);
        using var former = await portal.Visitor.GetAsync("/papers/deep-cache-old.linkset.json", TestContext.Current.CancellationToken);

        Assert.Equal([404, 410, 301], [(int)unknown.StatusCode, (int)gone.StatusCode, (int)former.StatusCode]);
        Assert.Equal("/papers/deepcache.linkset.json", former.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_hostile_address_cannot_leave_its_brackets()
    {
        string links = await LinkAsync(library.Visitor, $"/papers/{Uri.EscapeDataString("evil:1+2.x")}");

        Assert.Equal("<https://example.org/a%3Eb;%22c%22%20d.pdf>; rel=\"item\"; type=\"application/pdf\"", Assert.Single(links.Split(", "), link => link.Contains("item", StringComparison.Ordinal)));
    }

    private static async Task<string> LinkAsync(HttpClient visitor, string path, string method = "GET")
    {
        using var response = await visitor.SendAsync(new(new HttpMethod(method), path), TestContext.Current.CancellationToken);
        return Assert.Single(response.Headers.GetValues("Link"));
    }

    private static async Task<IReadOnlyList<JsonElement>> LinkSetAsync(HttpClient visitor, string path)
    {
        using var response = await visitor.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal("application/linkset+json", response.Content.Headers.ContentType!.MediaType);
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        return [.. root.GetProperty("linkset").EnumerateArray()];
    }
}
