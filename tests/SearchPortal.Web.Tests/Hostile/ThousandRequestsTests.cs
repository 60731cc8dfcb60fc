using System.Collections.Concurrent;

namespace SearchPortal.Web.Tests.Hostile;

/// <summary>More than a thousand requests that mean harm, over a real connection: none is a fault of the portal, and nothing of theirs runs.</summary>
public sealed class ThousandRequestsTests(ListeningPortal portal) : IClassFixture<ListeningPortal>
{
    private const int MostTries = 100;

    private static readonly ParallelOptions FewAtOnce = new() { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken };

    [Fact]
    public void There_are_more_than_a_thousand() =>
        Assert.True(HostileTargets.All.Count + HostileHeaders.Tricks().Concat(HostileHeaders.Verbs()).Concat(HostileHeaders.Smuggling()).Concat(HostileHeaders.Bodies()).Count() > 1_000);

    [Fact]
    public async Task Hostile_addresses_get_ordinary_answers() =>
        Assert.Equal("", await FaultsAsync(HostileTargets.All.Select(target => $"GET {target} HTTP/1.0\r\nHost: localhost\r\n\r\n"), areRequests: true));

    [Fact]
    public async Task Hostile_headers_verbs_and_hosts_get_ordinary_answers() =>
        Assert.Equal("", await FaultsAsync(HostileHeaders.Tricks().Concat(HostileHeaders.Verbs()), areRequests: true));

    [Fact]
    public async Task Hostile_bodies_get_ordinary_answers() => Assert.Equal("", await FaultsAsync(HostileHeaders.Bodies(), areRequests: false));

    [Fact]
    public async Task Hostile_forms_get_ordinary_answers() => Assert.Equal("", await FaultsAsync(HostileHeaders.Forms(), areRequests: true));

    [Fact]
    public async Task What_is_no_request_is_refused_and_nothing_is_smuggled_behind_it()
    {
        Assert.Equal("", await FaultsAsync(HostileHeaders.Smuggling(), areRequests: false));
        foreach (string request in HostileHeaders.Smuggling())
        {
            string wire = await portal.SendAsync(request, ends: true);
            Assert.True(wire.Split("HTTP/1.1 ").Length <= 2, $"{Short(request)} was answered twice: {Short(wire)}");
        }
    }

    private async Task<string> FaultsAsync(IEnumerable<string> requests, bool areRequests)
    {
        var faults = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(requests, FewAtOnce, async (request, _) =>
        {
            string wire = await AskAsync(request, ends: !areRequests);
            foreach (string fault in HarmlessAnswer.Faults(wire, areRequests)) faults.Enqueue($"{Short(request)}: {Short(fault)}");
        });
        return string.Join("\n", faults);
    }

    /// <summary>The answer; on a machine that is busy with other tests the portal may send a client away for a second, who then asks again.</summary>
    private async Task<string> AskAsync(string request, bool ends)
    {
        for (int tries = 1; ; tries++)
        {
            string wire = await portal.SendAsync(request, ends);
            bool isSentAway = wire.StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal) && RawAnswer.Parse(wire).Has("Retry-After");
            if (!isSentAway || tries == MostTries) return wire;
        }
    }

    private static string Short(string text) => text.Length <= 300 ? text : text[..300] + "…";
}
