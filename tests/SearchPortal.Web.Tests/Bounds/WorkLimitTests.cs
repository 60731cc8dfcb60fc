using System.Net;
using Microsoft.AspNetCore.Http;
using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Tests.Bounds;

public sealed class WorkLimitTests
{
    [Fact]
    public async Task Requests_beyond_those_that_work_and_wait_are_sent_away_at_once_and_the_others_are_answered()
    {
        var open = new TaskCompletionSource();
        using var limit = new WorkLimit(_ => open.Task);
        var asked = Enumerable.Range(0, 100 * Environment.ProcessorCount).Select(_ => new DefaultHttpContext()).ToList();

        var answers = asked.ConvertAll(limit.InvokeAsync);
        var refused = asked.Where(context => context.Response.StatusCode == (int)HttpStatusCode.ServiceUnavailable).ToList();
        open.SetResult();
        await Task.WhenAll(answers);

        Assert.Equal(64 * Environment.ProcessorCount, refused.Count);
        Assert.All(refused, context => Assert.Equal("1", context.Response.Headers.RetryAfter));
        Assert.Equal(36 * Environment.ProcessorCount, asked.Count(context => context.Response.StatusCode == (int)HttpStatusCode.OK));
    }
}
