using System.Net;
using System.Net.Http.Headers;
using SearchPortal.Benchmarks.Soak;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Tests.Soak;

public sealed class AnswerCheckTests : IDisposable
{
    private readonly TemporaryPortal _portal = new TemporaryPortal().WriteGoodPapers();
    private readonly Generations _generations;
    private readonly AnswerCheck _check;

    public AnswerCheckTests()
    {
        _generations = new Generations(new IndexStore(_portal.Index));
        _check = new AnswerCheck(_generations, papersBefore: 5);
    }

    public void Dispose() => _portal.Dispose();

    [Theory]
    [InlineData(AnswerCheck.AllPath, """<p role="status">1–7 of 7 papers</p><p>7 papers, indexed</p></html>""", null)]
    [InlineData(AnswerCheck.AllPath, """<p role="status">1–7 of 8 papers</p><p>7 papers, indexed</p></html>""", "8 found where 7 should be, of 7")]
    [InlineData(AnswerCheck.MarkerPath, """<p role="status">2 papers</p><p>7 papers, indexed</p></html>""", null)]
    [InlineData(AnswerCheck.MarkerPath, """<p role="status">3 papers</p><p>7 papers, indexed</p></html>""", "3 found where 2 should be, of 7")]
    [InlineData("/", "<p>7 papers, indexed", "broken off")]
    [InlineData("/", "</html>", "says nothing of its index")]
    public void A_page_is_whole_and_of_one_index(string path, string body, string? fault) => Assert.Equal(fault, _check.FindFault(path, Answer("text/html"), body));

    [Fact]
    public void An_error_is_a_failure() =>
        Assert.Equal("status 503", _check.FindFault("/", new HttpResponseMessage(HttpStatusCode.ServiceUnavailable), ""));

    [Fact]
    public async Task A_generation_that_never_was_is_a_fault()
    {
        await _portal.Run("index", "rebuild");
        string current = new IndexStore(_portal.Index).FindCurrent()!;

        _check.FindFault("/right", Answer("text/html", current), "<p>2 papers, indexed</p></html>");
        Assert.Empty(_generations.Faults());

        _check.FindFault("/mixed", Answer("text/html", current), "<p>3 papers, indexed</p></html>");
        _check.FindFault("/lost", Answer("text/html", "20200101T000000000Z-00000000"), "<p>2 papers, indexed</p></html>");
        Assert.Equal(2, _generations.Faults().Count);
    }

    private static HttpResponseMessage Answer(string type, string? generation = null)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("") };
        answer.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        if (generation is not null) answer.Headers.ETag = new EntityTagHeaderValue($"\"{generation}\"");
        return answer;
    }
}
