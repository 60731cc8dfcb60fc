using System.Globalization;

namespace SearchPortal.Indexing;

/// <summary>Ids of generations, "20261124T033038123Z-1f2e3d4c": the UTC time of the build and the beginning of the content's fingerprint.</summary>
internal static class GenerationId
{
    private const string Time = "yyyyMMdd'T'HHmmssfff'Z'";

    /// <summary>The id for a new generation: as proposed, or a millisecond after the newest one when the clock went back, so that ids always sort in the order of the builds.</summary>
    /// <param name="proposed">By the clock.</param>
    /// <param name="newest">The newest id there is; null when there is none.</param>
    public static string After(string? newest, string proposed)
    {
        if (TimeOf(newest) is not { } last || TimeOf(proposed) is not { } now || now > last || last > DateTime.MaxValue.AddDays(-1)) return proposed;
        return last.AddMilliseconds(1).ToString(Time, CultureInfo.InvariantCulture) + proposed[proposed.IndexOf('-', StringComparison.Ordinal)..];
    }

    private static DateTime? TimeOf(string? id) =>
        DateTime.TryParseExact(id?.Split('-')[0], Time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
