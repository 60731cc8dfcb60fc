using System.Runtime;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Hosting;

/// <summary>
/// After a start, has pages made over and over until the runtime has compiled for good what makes them. It compiles what is called often
/// in two steps, and the first thousands of visitors would pay for it, each more than for the page. Some seconds of one processor.
/// </summary>
internal sealed class Rehearsal(WarmPages warm, LiveIndex live, KeptPages kept, IHostApplicationLifetime life, TimeProvider time)
{
    private const int Papers = 3;
    private const int MostRounds = 12;
    private const int RepeatsOfRound = 4;
    private const int LettersTyped = 6;

    // Nobody writes it, and no word is near it.
    private const string NoWord = "qzxjvkqzxjvk";

    // What is compiled in a round in which nothing of a page is: timers, connections.
    private const int FewMethods = 60;

    // The runtime compiles on a thread of its own, which is to come after.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Begins it beside the visitors.</summary>
    /// <returns>Ends with it, and with the application; without a fault.</returns>
    public Task BeginAsync() => Task.Run(() => RunAsync(life.ApplicationStopping));

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (!live.IsServing) await Task.Delay(Pause, time, stopping);
            long compiled = 0;
            for (int round = 0; round < MostRounds && JitInfo.GetCompiledMethodCount() - compiled > FewMethods; round++)
            {
                compiled = JitInfo.GetCompiledMethodCount();
                await PlayAsync(round, stopping);
                await Task.Delay(Pause, time, stopping);
            }
            // Nobody has asked for these.
            kept.Clear();
        }
        catch (Exception fault) when (stopping.IsCancellationRequested || fault is IndexUnavailableException)
        {
            // The site ends before the rehearsal does, or has lost its index.
        }
    }

    private async Task PlayAsync(int round, CancellationToken stopping)
    {
        foreach (string address in Addresses())
        {
            for (int repeat = 0; repeat < RepeatsOfRound; repeat++)
            {
                stopping.ThrowIfCancellationRequested();
                // Another address, which no page kept answers.
                await warm.AskAsync($"{address}&rehearsal={round}.{repeat}");
            }
        }
    }

    private List<string> Addresses()
    {
        using var lease = live.Acquire();
        var newest = lease.Searcher.Search(new SearchRequest { Sort = SortOrder.Newest, Size = Papers, FacetSize = 0 });
        return [.. newest.Hits.SelectMany(hit => Of(hit.Publication))];
    }

    /// <summary>What visitors ask for who look for a paper.</summary>
    private static IEnumerable<string> Of(Publication paper)
    {
        string[] words = [.. paper.Title.Split(' ').Where(word => word.Length > 4 && word.All(char.IsAsciiLetter)).DefaultIfEmpty("learning")];
        var (first, last) = (words[0].ToLowerInvariant(), words[^1].ToLowerInvariant());
        var two = new SearchRequest { Text = $"{first} {last}" };
        SearchRequest[] searches =
        [
            two, two with { Page = 2 }, two with { Sort = SortOrder.Newest }, two with { Years = new YearRange(paper.Year - 5, null) }, two with { FacetSize = 50 },
            two with { Text = first }, two with { Text = paper.Title }, two with { Text = $"\"{paper.Title}\"" }, two with { Text = $"{first} OR {last}" },
            two with { Text = $"{first[..4]}*" }, two with { Text = $"{first[0]}{first[2]}{first[1]}{first[3..]}" }, two with { Text = paper.Authors.Count > 0 ? paper.Authors[0].Display : last },
            two with { Text = NoWord }, two with { Years = new YearRange(1, 1) },
        ];
        return searches.Select(search => $"/search?{SearchUrl.Format(search)}")
            .Concat(Enumerable.Range(1, LettersTyped).Select(typed => $"/suggest?{SearchUrl.TextName}={first[..Math.Min(first.Length, typed)]}"))
            .Append($"/papers/{paper.Key}?{SearchUrl.Format(two, 1)}");
    }
}
