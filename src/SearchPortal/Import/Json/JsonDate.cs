using System.Globalization;
using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>Reads the date and the year of an entry.</summary>
internal static class JsonDate
{
    private const string Remedy = "write it as \"2024\", \"2024-06\" or \"2024-06-17\"";

    /// <summary>The full date; null when there is none or it cannot be read, which is reported.</summary>
    public static PartialDate? Find(JsonFields fields, EntryReport report)
    {
        if (fields.Text("date", "published", "publicationDate") is not string raw) return null;
        string text = raw.Trim().Split('T', ' ')[0];
        var date = PartialDate.Find(text);
        if (date is null) report.Error($"the date “{EntryReport.Show(raw)}” cannot be read", Remedy);
        return date;
    }

    /// <summary>The year as the source says it, be it possible or not; null when it says none or no number, which is reported.</summary>
    /// <param name="fields">Of the entry.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <param name="name">Of the field.</param>
    public static int? FindYear(JsonFields fields, EntryReport report, string name = "year")
    {
        if (fields.Find(name)?.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            report.Error("the year is no number", "write it as four digits");
            return null;
        }
        if (fields.Text(name) is not string raw) return null;
        string text = raw.Trim();
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year)) return year;
        if (PartialDate.Find(text) is PartialDate date) return date.Year;
        // Tables of programs that calculate have "2020.0".
        if (text.EndsWith(".0", StringComparison.Ordinal) && int.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out year)) return year;
        report.Error($"the year “{EntryReport.Show(raw)}” is no number", "write it as four digits");
        return null;
    }
}
