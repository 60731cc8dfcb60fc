using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>The date of a record that states it in several fields.</summary>
internal static class PlainDates
{
    /// <summary>Year of the first text that has one, and of all texts of that year the most precise date.</summary>
    /// <param name="texts">Best first; null for a field that is not there.</param>
    /// <param name="report">Told of a date that no calendar has and of a year that cannot be read.</param>
    public static (int? Year, PartialDate? Date) Read(IEnumerable<string?> texts, EntryReport report)
    {
        PartialDate? best = null;
        string? unread = null;
        foreach (string text in texts.OfType<string>().Select(text => TextCleaner.Line(text)).Where(text => text.Length > 0))
        {
            var date = WrittenDate.Find(text, out bool isDoubtful);
            // "PY  - 2020" and "DA  - Mar 15": the day may stand without its year.
            if (date is null && best is not null) date = WrittenDate.Find($"{text} {best.Year:0000}");
            if (isDoubtful) report.Warning($"the date “{EntryReport.Show(text)}” is in no calendar", "write it as 2020/06/17");
            if (date is null) unread ??= text;
            else if (best is null || (date.Year == best.Year && Precision(date) > Precision(best))) best = date;
        }
        if (best is null && unread is not null) report.Warning($"no year can be read from “{EntryReport.Show(unread)}”", "write the year as four digits");
        return (best?.Year, best?.Month is null ? null : best);
    }

    private static int Precision(PartialDate date) => date.Day is not null ? 2 : date.Month is not null ? 1 : 0;
}
