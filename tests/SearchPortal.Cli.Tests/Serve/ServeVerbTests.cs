using System.Net;
using System.Net.Sockets;

namespace SearchPortal.Cli.Tests.Serve;

public sealed class ServeVerbTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_portal_is_served_with_its_styles_and_ends_when_told()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        using var serve = PortalProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        using var visitor = new HttpClient { BaseAddress = new(Address(await serve.WaitForAsync("Serving at"))) };

        string page = await visitor.GetStringAsync("/papers/ma2024deepcache", TestContext.Current.CancellationToken);
        string style = page.Split('"').First(part => part.Contains(".css", StringComparison.Ordinal));
        var answer = await visitor.GetAsync(style, TestContext.Current.CancellationToken);
        var health = await CommandLineRun.Of("health", "--url", $"{visitor.BaseAddress}health/ready");

        Assert.Contains("DeepCache: Accelerating Diffusion Models for Free", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(ExitCode.Ok, health.Code);
        Assert.Equal(ExitCode.Ok, (await serve.EndAsync()).Code);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_a_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await _portal.WriteGoodPapers().Run("index", "rebuild");

        using var serve = PortalProcess.Start("serve", "--urls", $"http://{taken.LocalEndpoint}", "--content", _portal.Content, "--index", _portal.Index);
        var (code, error) = await serve.WaitAsync();

        Assert.Equal(ExitCode.ProblemsFound, code);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(serve.Output, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_level_of_the_log_that_is_none_is_named_with_the_remedy()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");

        using var serve = PortalProcess.StartWith("Logging__LogLevel__Default", "Loud", "serve", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        var (code, error) = await serve.WaitAsync();

        Assert.Equal(ExitCode.Usage, code);
        Assert.Equal("searchportal: Logging__LogLevel__Default is “Loud”; write Trace, Debug, Information, Warning, Error, Critical or None", error.Trim());
    }

    [Fact]
    public async Task A_watched_file_that_an_editor_saves_shows_on_its_page_and_a_mistake_in_it_is_told()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        using var serve = PortalProcess.Start("serve", "--watch", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        using var visitor = new HttpClient { BaseAddress = new(Address(await serve.WaitForAsync("Serving at"))) };
        // Editors write beside the file and rename.
        string path = Path.Combine(_portal.Content, "publications/good.jsonl"), beside = path + "~";
        await File.WriteAllTextAsync(beside, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("for Free", "at no Cost", StringComparison.Ordinal) + "\n{\n", TestContext.Current.CancellationToken);
        File.Move(beside, path, overwrite: true);

        string page;
        do
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            page = await visitor.GetStringAsync("/papers/ma2024deepcache", TestContext.Current.CancellationToken);
        }
        while (!page.Contains("at no Cost", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Ok, (await serve.EndAsync()).Code);
        Assert.Contains(serve.Output, line => line.Contains("good.jsonl:3: error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_variable_that_cannot_be_read_is_named_with_what_to_write()
    {
        using var serve = PortalProcess.StartWith("SEARCHPORTAL_WATCH", "maybe", "serve", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        var (code, error) = await serve.WaitAsync();

        Assert.Equal((ExitCode.Usage, "searchportal: --watch (SEARCHPORTAL_WATCH) is “maybe”; write true or false\n"), (code, error));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_plainly()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        using var serve = PortalProcess.Start("serve", "--urls", $"http://{taken.LocalEndpoint}", "--content", _portal.Content, "--index", _portal.Index);
        var (code, error) = await serve.WaitAsync();

        Assert.Equal(ExitCode.ProblemsFound, code);
        Assert.Contains(taken.LocalEndpoint.ToString()!, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_runs_when_the_portal_is_stopped_is_answered_and_no_other_is_taken()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        using var serve = PortalProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        int port = new Uri(Address(await serve.WaitForAsync("Serving at"))).Port;
        using var visitor = new TcpClient();
        await visitor.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        using var answers = new StreamReader(visitor.GetStream());
        // A whole request and half of the next one, which runs from the moment the first was answered.
        await SendAsync(visitor, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\nGET /papers/ma2024deepcache HTTP/1.1\r\nHost: localhost\r\n");
        while (await answers.ReadLineAsync(TestContext.Current.CancellationToken) != "") { }

        await serve.TellToEndAsync();
        while (await IsTakenAsync(port)) { }
        await SendAsync(visitor, "\r\n");
        string rest = await answers.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Contains("200 OK", rest, StringComparison.Ordinal);
        // In chunks or not.
        Assert.Contains("</html>\n", rest, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, (await serve.WaitAsync()).Code);
    }

    private static Task SendAsync(TcpClient visitor, string text) =>
        visitor.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken).AsTask();

    private static async Task<bool> IsTakenAsync(int port)
    {
        using var visitor = new TcpClient();
        try
        {
            await visitor.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string Address(string line) => line.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd(';');
}
