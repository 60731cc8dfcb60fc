using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.EndNoteXml;

/// <summary>When a record appeared: <c>dates/year</c> with <c>dates/pub-dates/date</c>, which often has month and day alone ("Jun 17").</summary>
internal static class EndNoteXmlDate
{
    /// <summary>The date; null when no year of four digits can be read.</summary>
    public static PartialDate? Read(XmlPart record)
    {
        string? year = XmlWords.Line(record.Find("dates", "year")), day = XmlWords.Line(record.Find("dates", "pub-dates", "date"));
        if (year is null || WrittenDate.Find(year) is not PartialDate known) return day is null ? null : WrittenDate.Find(day);
        if (day is null) return known;
        var whole = WrittenDate.Find(day) ?? WrittenDate.Find($"{known.Year} {day}");
        return whole?.Year == known.Year ? whole : known;
    }
}
