using System.Net;
using Microsoft.AspNetCore.Http;
using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Tests.Bounds;

public sealed class WorkLimitTests
{
    private static readonly int Cores = Environment.ProcessorCount;

    private TaskCompletionSource open = new();
    private readonly HandClock clock = new();
    private readonly List<DefaultHttpContext> asked = [.. Enumerable.Range(0, 100 * Cores).Select(_ => new DefaultHttpContext())];

    [Fact]
    public async Task Requests_beyond_those_that_work_and_wait_are_sent_away_at_once_and_the_others_are_answered()
    {
        using var limit = new WorkLimit(_ => open.Task, clock);

        var answers = asked.ConvertAll(limit.InvokeAsync);
        var refused = Refused();
        open.SetResult();
        await Task.WhenAll(answers);

        Assert.Equal(66 * Cores, refused.Count);
        Assert.All(refused, context => Assert.Equal("1", context.Response.Headers.RetryAfter));
        Assert.Equal(34 * Cores, asked.Count(context => context.Response.StatusCode == (int)HttpStatusCode.OK));
    }

    [Fact]
    public async Task Those_that_have_waited_too_long_are_sent_away_and_those_that_work_are_answered()
    {
        using var limit = new WorkLimit(_ => open.Task, clock);

        var answers = asked.ConvertAll(limit.InvokeAsync);
        clock.RingAll();
        open.SetResult();
        await Task.WhenAll(answers);

        Assert.Equal(98 * Cores, Refused().Count);
        Assert.Equal(2 * Cores, asked.Count(context => context.Response.StatusCode == (int)HttpStatusCode.OK));
    }

    [Fact]
    public async Task Where_pages_take_long_those_that_would_wait_too_long_are_sent_away_on_arrival()
    {
        using var limit = new WorkLimit(_ => open.Task, clock);
        var slow = Enumerable.Range(0, 2 * Cores).Select(_ => limit.InvokeAsync(new DefaultHttpContext())).ToList();
        clock.Advance(TimeSpan.FromSeconds(1));
        open.SetResult();
        await Task.WhenAll(slow);
        open = new();

        var answers = asked.ConvertAll(limit.InvokeAsync);
        var refused = Refused();
        open.SetResult();
        await Task.WhenAll(answers);

        // Those that work, and so many in the row that each of them has one before it.
        Assert.Equal(96 * Cores, refused.Count);
        Assert.Equal(4 * Cores, asked.Count(context => context.Response.StatusCode == (int)HttpStatusCode.OK));
    }

    private List<DefaultHttpContext> Refused() => [.. asked.Where(context => context.Response.StatusCode == (int)HttpStatusCode.ServiceUnavailable)];
}
