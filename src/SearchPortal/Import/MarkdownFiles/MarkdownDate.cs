using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>When a publication appeared, as its front matter says.</summary>
internal static class MarkdownDate
{
    /// <summary>Adds year and date. A stated year counts before that of the date.</summary>
    public static Publication Add(Publication publication, FrontMatterFields fields)
    {
        var date = Date(fields);
        return publication with { Year = Year(fields) ?? date?.Year, Date = date is { Month: not null } ? date : null };
    }

    private static int? Year(FrontMatterFields fields)
    {
        if (fields.Line("year") is not string text) return null;
        if (text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) return year;
        if (PartialDate.Find(text) is { } date) return date.Year;
        fields.Log.Error(fields.LineOf("year"), $"the year \"{YamlFields.Short(text)}\" cannot be read", "write it as four digits, such as 2024");
        return null;
    }

    private static PartialDate? Date(FrontMatterFields fields)
    {
        if (fields.Line("date") is not string text) return null;
        // A time of day, which Hugo writes, says nothing about a paper.
        if (PartialDate.Find(text.Split('T', ' ')[0]) is { } date) return date;
        fields.Log.Error(fields.LineOf("date"), $"the date \"{YamlFields.Short(text)}\" cannot be read", "write it as 2024, 2024-06 or 2024-06-17");
        return null;
    }
}
