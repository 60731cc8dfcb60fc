using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SearchPortal.Web.Observing;

namespace SearchPortal.Web.Tests.Observing;

public sealed class RequestWatchTests
{
    [Fact]
    public async Task Every_answer_names_its_request()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync();

        var names = new List<string>();
        foreach (string path in (string[])["/search", "/search", "/nowhere", "/health/live"])
        {
            using var answer = await visitor.GetAsync(path, TestContext.Current.CancellationToken);
            names.Add(Assert.Single(answer.Headers.GetValues("X-Request-Id")));
        }

        Assert.Equal(4, names.Distinct().Count());
    }

    [Theory]
    [InlineData(200, 0.2, null)]
    [InlineData(404, 0.2, null)]
    [InlineData(503, 0.2, null)]
    [InlineData(200, 1.5, "Slow: other, status 200, 1500 ms, request ")]
    [InlineData(500, 0.2, "Failed: other, status 500, 200 ms, request ")]
    public async Task A_line_is_written_for_what_failed_or_was_slow(int status, double seconds, string? line)
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (application, _) = await site.StartAsync();
        var clock = new Clock();
        var log = new Lines();
        var watch = new RequestWatch(Answer, application.Services.GetRequiredService<PortalMeter>(), clock, log);

        await watch.InvokeAsync(new DefaultHttpContext());

        if (line is null) Assert.Empty(log.Written);
        else Assert.StartsWith(line, Assert.Single(log.Written), StringComparison.Ordinal);

        Task Answer(HttpContext context)
        {
            context.Response.StatusCode = status;
            clock.Passed += TimeSpan.FromSeconds(seconds);
            return Task.CompletedTask;
        }
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }

    private sealed class Lines : ILogger<RequestWatch>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Written.Add(formatter(state, exception));
    }
}
