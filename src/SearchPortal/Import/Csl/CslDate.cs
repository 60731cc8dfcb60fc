using System.Globalization;
using System.Text.Json;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>When an item appeared: numbers in "date-parts" (also as texts, also none), or "raw" or "literal" words. Of a range its beginning counts.</summary>
internal static class CslDate
{
    private static readonly string[] Names = ["issued", "published", "publishedPrint", "publishedOnline", "posted"];

    /// <summary>Year and, where at least the month is known, date, of the first field that has a year. A year may be impossible.</summary>
    public static (int? Year, PartialDate? Date) Read(JsonFields fields, EntryReport report)
    {
        string? unread = null;
        foreach (string name in Names)
        {
            if (fields.Find(name) is not { } value) continue;
            if (FromParts(fields.Inside(name), report) is { Year: not null } parts) return parts;
            string? words = value.ValueKind == JsonValueKind.Object ? Words(fields.Inside(name)!) : fields.Text(name);
            if (words is null) continue;
            if (WrittenDate.Find(words) is { } date) return (date.Year, date.Month is null ? null : date);
            unread ??= words;
        }
        if (unread is not null) report.Warning($"no year can be read from “{EntryReport.Show(unread)}”", "write it as {\"date-parts\": [[2024, 6, 17]]}");
        return (null, null);
    }

    private static string? Words(JsonFields date) => date.Line("raw", "literal", "edtf", "dateTime");

    private static (int? Year, PartialDate? Date) FromParts(JsonFields? date, EntryReport report)
    {
        if (date?.Find("dateParts") is not { ValueKind: JsonValueKind.Array } ranges) return (null, null);
        var first = ranges.EnumerateArray().FirstOrDefault();
        int?[] parts = first.ValueKind == JsonValueKind.Array ? [.. first.EnumerateArray().Take(3).Select(Number)] : [.. ranges.EnumerateArray().Take(3).Select(Number)];
        if (parts is not [int year, .. var rest]) return (null, null);
        if (rest is not [int month, ..] || year is < 1000 or > 9999) return (year, null);
        if (month is < 1 or > 12)
        {
            // 13 to 24 stand for seasons.
            if (month is < 1 or > 24) report.Warning($"there is no month {month}", "write a number from 1 to 12");
            return (year, null);
        }
        return (year, rest is [_, int day, ..] && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : new(year, month));
    }

    private static int? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out int number) => number,
        JsonValueKind.String when int.TryParse(JsonText.Find(value), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) => number,
        _ => null,
    };
}
