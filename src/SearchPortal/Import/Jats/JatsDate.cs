using System.Globalization;
using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Jats;

/// <summary>When an article appeared. Several dates of one article (online, in print, of the collection) mean its first appearance.</summary>
internal static class JatsDate
{
    private static readonly string[] Later = ["pmc-release", "nihms-submitted", "retracted", "retraction", "corrected", "update", "submitted", "received", "accepted", "preprint"];

    /// <summary>Of the dates in the earliest year the most exact one; null when there is none.</summary>
    public static PartialDate? Find(XmlPart meta)
    {
        var all = meta.All("pub-date").ToList();
        var dates = all.Where(date => !Later.Contains(date.Attribute("pub-type")) && !Later.Contains(date.Attribute("date-type"))).Select(Read).OfType<PartialDate>().ToList();
        if (dates.Count == 0) dates = [.. all.Select(Read).OfType<PartialDate>()];
        int year = dates.Count == 0 ? 0 : dates.Min(date => date.Year);
        return dates.Where(date => date.Year == year).MaxBy(date => date.Day is not null ? 2 : date.Month is not null ? 1 : 0);
    }

    /// <summary>One date in parts, or as its iso-8601-date says.</summary>
    public static PartialDate? Read(XmlPart date)
    {
        if (XmlWords.Line(date.Find("year")) is not string year)
            return WrittenDate.Find(date.Attribute("iso-8601-date") ?? XmlWords.Line(date.Find("string-date")) ?? "");
        string? month = XmlWords.Line(date.Find("month")), day = XmlWords.Line(date.Find("day"));
        string text = month is null ? $"{year} {XmlWords.Line(date.Find("season"))}"
            : int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? $"{year}-{number}{(day is null ? "" : "-" + day)}"
            : $"{day} {month} {year}";
        return WrittenDate.Find(text.Trim());
    }
}
