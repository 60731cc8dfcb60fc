using System.Globalization;

namespace SearchPortal.Benchmarks.Overload;

/// <summary>How a site stood more than it can do.</summary>
/// <param name="Saturation">Pages a second that it answers when visitors wait for each.</param>
/// <param name="Answers">Under twice as much.</param>
/// <param name="Resident">Bytes of memory, looked at in equal steps.</param>
/// <param name="After">Milliseconds of each page in the second after the load; one that was no page counts as infinite.</param>
internal sealed record OverloadReport(double Saturation, OverloadAnswers Answers, IReadOnlyList<long> Resident, IReadOnlyList<double> After)
{
    private const double MostMilliseconds = 250;

    // The compiler and the page cache fill up in the first part; what grows after it is no start.
    private const double MostGrowth = 1.15;

    /// <summary>What did not hold, one sentence each.</summary>
    public IEnumerable<string> Failures()
    {
        if (OverloadAnswers.Within(Answers.Answered, 0.99) is var p99 and > MostMilliseconds) yield return Say($"p99 of answered requests is {p99:0} ms");
        if (Answers.Faults.Count > 0) yield return $"other answers: {string.Join(", ", Answers.Faults.Select(fault => $"{fault.Key} ({fault.Value})"))}";
        if (Resident.Count >= 4 && Resident[^1] > MostGrowth * Resident[Resident.Count / 4]) yield return Say($"memory grew from {Resident[Resident.Count / 4] / 1e6:0} to {Resident[^1] / 1e6:0} MB");
        if (After[^1] > MostMilliseconds) yield return Say($"a second after the load a page took {After[^1]:0} ms");
    }

    /// <summary>Writes it for people.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(Say($"saturated: {Saturation:0} pages a second; asked for {2 * Saturation:0} a second for {Answers.Time.TotalSeconds:0} s ({Answers.Unsent} could not be sent)"));
        output.WriteLine(Line("answered", Answers.Answered));
        output.WriteLine(Line("refused", Answers.Refused));
        output.WriteLine(Say($"resident: {string.Join(' ', Resident.Select(bytes => Say($"{bytes / 1e6:0}")))} MB"));
        output.WriteLine($"the second after: {string.Join(' ', After.Select(milliseconds => Say($"{milliseconds:0}")))} ms");
        foreach (string failure in Failures()) output.WriteLine($"failure: {failure}");
    }

    private string Line(string name, double[] sorted) =>
        Say($"{name,-9}{sorted.Length,8}  {sorted.Length / Answers.Time.TotalSeconds,6:0} a second  median {OverloadAnswers.Within(sorted, 0.5):0.0} ms, p99 {OverloadAnswers.Within(sorted, 0.99):0.0}, longest {OverloadAnswers.Within(sorted, 1):0.0}");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
