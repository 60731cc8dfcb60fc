using System.Globalization;

namespace SearchPortal.Web.Oai;

/// <summary>Times as OAI-PMH writes them: UTC, days or seconds.</summary>
internal static class OaiTime
{
    private const string Day = "yyyy-MM-dd";
    private const string Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>A time in seconds.</summary>
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Second, CultureInfo.InvariantCulture);

    /// <summary>The seconds since 1970 that a window runs from and until; what is not given is open. Null when it cannot be read, is mixed or ends before it begins.</summary>
    public static (long From, long Until)? Window(string? from, string? until)
    {
        if (from is not null && until is not null && from.Length != until.Length) return null;
        long? first = from is null ? 0 : Read(from, 0), last = until is null ? DateTimeOffset.MaxValue.ToUnixTimeSeconds() : Read(until, 86_399);
        return first is long begin && last is long end && begin <= end ? (begin, end) : null;
    }

    private static long? Read(string text, int restOfDay)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, Second, CultureInfo.InvariantCulture, Utc, out var time)) return time.ToUnixTimeSeconds();
        return DateTimeOffset.TryParseExact(text, Day, CultureInfo.InvariantCulture, Utc, out time) ? time.ToUnixTimeSeconds() + restOfDay : null;
    }
}
