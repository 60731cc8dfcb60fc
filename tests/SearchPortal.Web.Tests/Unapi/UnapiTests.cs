using System.Net;
using System.Xml.Linq;

namespace SearchPortal.Web.Tests.Unapi;

public sealed class UnapiTests(Library library, Portal portal)
{
    [Theory]
    [InlineData("/search?q=kernel+machines+sets")]
    [InlineData("/venues/jmlr")]
    public async Task A_list_names_its_papers_and_where_their_records_are(string path)
    {
        var page = await library.PageAsync(path);

        Assert.Equal("/unapi", page.Attribute("link[rel=unapi-server]", "href"));
        Assert.Equal("kernels", page.Attribute(".papers li:first-child abbr.unapi-id", "title"));
    }

    [Theory]
    [InlineData("ris", "application/x-research-info-systems", "TI  - Kernel Machines & \"Sets\"")]
    [InlineData("bibtex", "text/x-bibtex", "@article{kernels,")]
    public async Task A_record_is_had_in_each_format_that_is_offered(string format, string type, string text)
    {
        using var response = await library.Visitor.GetAsync($"/unapi?id=kernels&format={format}", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("?id=evil%3A1%2B2.x", HttpStatusCode.MultipleChoices)]
    [InlineData("?id=evil:1+2.x", HttpStatusCode.MultipleChoices)]
    public async Task Formats_are_told_for_all_papers_and_for_one(string query, HttpStatusCode status)
    {
        using var response = await library.Visitor.GetAsync("/unapi" + query, TestContext.Current.CancellationToken);
        var formats = XElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((status, query.Length > 0 ? "evil:1+2.x" : null), (response.StatusCode, formats.Attribute("id")?.Value));
        Assert.Equal(["ris", "bibtex", "csl", "oai_dc"], formats.Elements("format").Select(format => format.Attribute("name")!.Value));
    }

    [Theory]
    [InlineData("?id=none", HttpStatusCode.NotFound)]
    [InlineData("?id=none&format=ris", HttpStatusCode.NotFound)]
    [InlineData("?id=deepcache&format=word", HttpStatusCode.NotAcceptable)]
    [InlineData("?id=gone&format=ris", HttpStatusCode.Gone)]
    public async Task What_is_not_there_is_said_by_status(string query, HttpStatusCode status)
    {
        using var response = await portal.Visitor.GetAsync("/unapi" + query, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }
}
