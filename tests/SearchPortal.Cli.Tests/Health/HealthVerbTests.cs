using System.Net;
using System.Net.Sockets;

namespace SearchPortal.Cli.Tests.Health;

public sealed class HealthVerbTests
{
    [Theory(Timeout = 30_000)]
    [InlineData("200 OK", ExitCode.Ok)]
    [InlineData("503 Service Unavailable", ExitCode.ProblemsFound)]
    public async Task A_portal_is_asked_and_its_answer_becomes_the_exit_code(string answer, int code)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string url = $"http://{listener.LocalEndpoint}/health/ready";

        var run = CommandLineRun.Of("health", "--url", url);
        await AnswerOnce(listener, answer, TestContext.Current.CancellationToken);

        Assert.Equal((code, $"{url}: {answer}\n"), ((await run).Code, (await run).Out));
    }

    [Fact]
    public async Task A_portal_that_is_not_there_is_a_problem()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string url = $"http://{listener.LocalEndpoint}/";
        listener.Stop();

        var run = await CommandLineRun.Of("health", "--url", url);

        Assert.Equal(ExitCode.ProblemsFound, run.Code);
        Assert.StartsWith($"searchportal: {url}: ", run.Error, StringComparison.Ordinal);
    }

    private static async Task AnswerOnce(TcpListener listener, string answer, CancellationToken cancellation)
    {
        using var client = await listener.AcceptTcpClientAsync(cancellation);
        await using var stream = client.GetStream();
        using var request = new StreamReader(stream);
        while (await request.ReadLineAsync(cancellation) is { Length: > 0 }) { }
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), cancellation);
    }
}
