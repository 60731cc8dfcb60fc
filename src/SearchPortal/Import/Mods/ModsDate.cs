using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Mods;

/// <summary>When a record appeared: the dates of its own and its host's <c>originInfo</c>, and of the host's <c>part</c>.</summary>
internal static class ModsDate
{
    private static readonly string[] Names = ["dateIssued", "date", "copyrightDate", "dateCreated", "dateOther"];

    /// <summary>The most exact date of the first kind that there is; null when none can be read.</summary>
    public static PartialDate? Read(XmlPart mods, XmlPart? host)
    {
        XmlPart?[] places = [.. mods.All("originInfo"), .. host?.All("originInfo") ?? [], host?.Find("part"), mods.Find("part")];
        foreach (string name in Names)
        {
            var dates = places.OfType<XmlPart>().SelectMany(place => place.All(name)).Where(date => !date.Is("point", "end"))
                .Select(date => WrittenDate.Find(XmlWords.Line(date) ?? "")).OfType<PartialDate>();
            if (dates.MaxBy(date => date.Day is not null ? 2 : date.Month is not null ? 1 : 0) is PartialDate found) return found;
        }
        return null;
    }
}
