using System.Globalization;
using SearchPortal.Benchmarks.Measuring;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Measures what completing the first letters of titles and names costs on an open index.</summary>
internal sealed class CompletionStep(LiveIndex live, int repeat)
{
    private const int Size = 10;
    private const int Pages = 10;
    private const int PageSize = 1_000;
    private const int Warmups = 3;
    private const int Texts = 1_000;
    private const int LongestPrefix = 12;

    /// <summary>Prints a row for each number of letters, for whole texts, and for these with two letters swapped. A text counts with the median of its runs.</summary>
    public void Run(TextWriter output)
    {
        using var lease = live.Acquire();
        var papers = Papers(lease.Searcher);
        string[] titles = [.. papers.Select(paper => paper.Title)];
        string[] names = [.. papers.Where(paper => paper.Authors.Count > 0).Select(paper => paper.Authors[^1].Display)];
        output.WriteLine($"microseconds of {(ThreadClock.CountsProcessorTime ? "thread CPU" : "wall time")} a completion");
        output.WriteLine($"{"letters",-10}|  titles mean      p99      max     KB |   names mean      p99      max     KB |");
        for (int letters = 1; letters <= LongestPrefix; letters++)
            Row(letters.ToString(CultureInfo.InvariantCulture), text => text[..Math.Min(letters, text.Length)]);
        Row("whole", text => text);
        Row("swapped", Swapped);

        void Row(string label, Func<string, string> typed) =>
            output.WriteLine($"{label,-10}|{Cells(lease.Searcher, titles, typed)} |{Cells(lease.Searcher, names, typed)} |");
    }

    /// <summary>Papers evenly spread over the newest, so that each run asks the same.</summary>
    private static Publication[] Papers(Searcher searcher)
    {
        var found = Enumerable.Range(1, Pages).SelectMany(page => searcher.Search(new SearchRequest { Page = page, Size = PageSize }).Hits).ToArray();
        int step = Math.Max(1, found.Length / Texts);
        return [.. found.Where((_, index) => index % step == 0).Select(hit => hit.Publication)];
    }

    private static string Swapped(string text)
    {
        char[] letters = text.ToCharArray();
        int at = letters.Length / 3;
        if (at + 1 < letters.Length) (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
        return new string(letters);
    }

    private string Cells(Searcher searcher, string[] texts, Func<string, string> typed)
    {
        string[] asked = [.. texts.Select(typed)];
        for (int run = 0; run < Warmups; run++) Ask();
        Sample[][] runs = [.. Enumerable.Range(0, repeat).Select(_ => Ask())];
        double[] times = [.. Enumerable.Range(0, asked.Length).Select(text => runs.Select(run => run[text].Cpu).Order().ElementAt(repeat / 2)).Order()];
        double p99 = times[(int)(times.Length * .99)];
        return string.Create(CultureInfo.InvariantCulture, $"{times.Average(),13:0.0}{p99,9:0.0}{times[^1],9:0.0}{runs[0].Average(sample => sample.Bytes) / 1024,7:0.0}");

        Sample[] Ask() => Array.ConvertAll(asked, text => Sample.Of(() => searcher.Complete(text, Size).Count));
    }
}
