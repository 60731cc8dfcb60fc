using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Indexing;
using SearchPortal.Web.Counting;
using SearchPortal.Web.Tests.Bounds;

namespace SearchPortal.Web.Tests.Counting;

public sealed class QueryCountersTests
{
    [Fact]
    public void A_text_is_told_once_enough_different_visitors_have_asked_it()
    {
        var counters = new QueryCounters(TimeProvider.System);
        for (int visitor = 1; visitor <= QueryCounters.EnoughAskers; visitor++) counters.Asked(From(visitor), " Pruning ");
        for (int time = 0; time < 50; time++) counters.Asked(From(1), "my secret illness");

        var told = counters.Tell();

        Assert.Equal(("pruning", QueryCounters.EnoughAskers), (Assert.Single(told.Queries).Text, told.Queries[0].Asked));
        Assert.Equal(50 + QueryCounters.EnoughAskers, Assert.Single(told.Classes).Asked);
    }

    [Fact]
    public void A_flood_of_texts_takes_bounded_memory_and_what_many_asked_stays()
    {
        var counters = new QueryCounters(TimeProvider.System);
        for (int visitor = 0; visitor < 100; visitor++) counters.Asked(From(visitor), "pruning");
        for (int i = 0; i < 3 * QueryCounters.MostTexts; i++) counters.Asked(From(1), i.ToString(CultureInfo.InvariantCulture));

        Assert.InRange(counters.Texts, 1, QueryCounters.MostTexts);
        Assert.Equal(("pruning", 100), (Assert.Single(counters.Tell().Queries).Text, counters.Tell().Queries[0].Asked));
    }

    [Fact]
    public void Of_what_a_script_fetches_while_somebody_types_the_text_that_is_stayed_with_is_a_search()
    {
        var clock = new HandClock();
        var counters = new QueryCounters(clock);
        for (int visitor = 1; visitor <= QueryCounters.EnoughAskers; visitor++)
        {
            foreach (string text in (string[])["p", "pru", "pruning"]) counters.Asked(Typing(visitor), text);
            Assert.Equal(visitor - 1, counters.Tell().Classes.Sum(count => count.Asked));
            clock.Advance(TypedQueries.Settling);
            // A box ticked later is the same search, and so is the text when its page is asked for.
            counters.Asked(Typing(visitor), "pruning");
            clock.Advance(TypedQueries.Settling);
            counters.Asked(From(visitor), "pruning");
        }
        Assert.Equal(("pruning", QueryCounters.EnoughAskers), (Assert.Single(counters.Tell().Queries).Text, counters.Tell().Queries[0].Asked));
        Assert.Equal(QueryCounters.EnoughAskers, Assert.Single(counters.Tell().Classes).Asked);
    }

    [Fact]
    public void Who_goes_on_typing_after_a_while_has_asked_twice()
    {
        var clock = new HandClock();
        var counters = new QueryCounters(clock);
        foreach (string text in (string[])["pruning", "quantization", "quant"])
        {
            counters.Asked(Typing(1), text);
            clock.Advance(text == "quantization" ? TimeSpan.Zero : TypedQueries.Settling);
        }
        Assert.Equal(2, Assert.Single(counters.Tell().Classes).Asked);
    }

    [Fact]
    public void However_many_type_no_text_that_was_stayed_with_is_lost()
    {
        var clock = new HandClock();
        var counters = new QueryCounters(clock);
        for (int visitor = 1; visitor <= 5_000; visitor++)
        {
            var context = Typing(1);
            context.Request.Headers.UserAgent = visitor.ToString(CultureInfo.InvariantCulture);
            counters.Asked(context, "pruning");
            if (visitor % 1_000 == 0) clock.Advance(TypedQueries.Settling);
        }
        Assert.Equal(5_000, Assert.Single(counters.Tell().Classes).Asked);
    }

    [Fact]
    public void A_page_that_a_browser_opens_is_a_search_at_once()
    {
        var counters = new QueryCounters(TimeProvider.System);
        var context = From(1);
        context.Request.Headers["Sec-Fetch-Dest"] = "document";
        counters.Asked(context, "pruning");
        Assert.Equal(1, Assert.Single(counters.Tell().Classes).Asked);
    }

    [Fact]
    public async Task A_site_that_ends_leaves_its_counts_in_the_index_folder_without_a_word_of_who()
    {
        await using var site = new TemporarySite();
        site.Build(3);
        var (application, visitor) = await site.StartAsync("--proxies", "127.0.0.1");
        for (int i = 0; i < QueryCounters.EnoughAskers; i++)
            foreach (string text in (string[])["paper", "zebra", "zebra&year=2020"]) (await AskAsync(visitor, $"/search?q={text}", $"203.0.113.{i}")).Dispose();
        (await AskAsync(visitor, "/search?q=private", "203.0.113.9")).Dispose();
        await application.StopAsync(TestContext.Current.CancellationToken);

        var told = new StatisticsFolder(site.IndexPath).Read()!;
        string file = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(site.IndexPath, "statistics"))), TestContext.Current.CancellationToken);

        Assert.Equal([("zebra", 10L, (int?)0), ("paper", 5L, (int?)3)], told.Queries.Select(query => (query.Text, query.Asked, query.Found)));
        Assert.DoesNotContain("private", file, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113", file, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d\d:\d\d", file);
    }

    [Fact]
    public async Task Switched_off_nothing_is_counted_or_written()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (application, visitor) = await site.StartAsync("--stats", "off");

        (await AskAsync(visitor, "/search?q=paper", "203.0.113.1")).Dispose();
        var counters = application.Services.GetRequiredService<QueryCounters>();
        await application.StopAsync(TestContext.Current.CancellationToken);

        Assert.Empty(counters.Tell().Classes);
        Assert.False(Directory.Exists(Path.Combine(site.IndexPath, "statistics")));
    }

    private static DefaultHttpContext Typing(int visitor) => new() { Connection = { RemoteIpAddress = From(visitor).Connection.RemoteIpAddress }, Request = { Headers = { ["Sec-Fetch-Dest"] = "empty" } } };

    private static DefaultHttpContext From(int visitor) => new() { Connection = { RemoteIpAddress = new IPAddress([203, 0, 113, (byte)visitor]) } };

    private static Task<HttpResponseMessage> AskAsync(HttpClient visitor, string path, string client) =>
        visitor.SendAsync(new(HttpMethod.Get, path) { Headers = { { "X-Forwarded-For", client } } }, TestContext.Current.CancellationToken);
}
