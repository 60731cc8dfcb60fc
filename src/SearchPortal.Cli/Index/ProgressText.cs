using System.Globalization;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>How far a build is, in words.</summary>
internal static class ProgressText
{
    // Before this share the time left would be a guess that jumps.
    private const double ShareToTrust = 0.02;

    /// <summary>"indexing 45 %, 12,000 publications, 3,400/s, 5 s left"; once all is read "merging, 51,914 publications".</summary>
    public static string Describe(BuildProgress progress)
    {
        string amount = Amount.Of(progress.Publications, "publication");
        if (progress.Share >= 1) return $"{progress.Step}, {amount}";
        string text = string.Create(CultureInfo.InvariantCulture, $"{progress.Step} {Math.Floor(progress.Share * 100):0} %, {amount}, {Rate(progress):N0}/s");
        return TimeLeft(progress) is TimeSpan left ? $"{text}, {Describe(left)} left" : text;
    }

    /// <summary>"0.4 s", "5 s", "2 min 10 s", "1 h 5 min".</summary>
    public static string Describe(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        { TotalHours: < 1 } => $"{time.Minutes} min {time.Seconds} s",
        _ => $"{(int)time.TotalHours} h {time.Minutes} min",
    };

    private static double Rate(BuildProgress progress) =>
        progress.Elapsed > TimeSpan.Zero ? progress.Publications / progress.Elapsed.TotalSeconds : 0;

    private static TimeSpan? TimeLeft(BuildProgress progress) =>
        progress is { Share: >= ShareToTrust, Elapsed.Ticks: > 0 } ? progress.Elapsed * ((1 - progress.Share) / progress.Share) : null;
}
