using SearchPortal.Import.Jats;
using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMedXml;

/// <summary>When an article appeared: online (<c>ArticleDate</c>) or in its issue (<c>PubDate</c>, "2009 Jan-Feb" too), whichever was first.</summary>
internal static class PubMedXmlDate
{
    /// <summary>The date; null when there is none.</summary>
    public static PartialDate? Read(XmlPart article)
    {
        XmlPart?[] places = [article.Find("ArticleDate"), article.Find("Journal", "JournalIssue", "PubDate"), article.Find("Book", "PubDate"), article.Find("ContributionDate")];
        return places.OfType<XmlPart>().Select(Date).OfType<PartialDate>().OrderBy(date => date.Year).ThenBy(date => date.Day is null).ThenBy(date => date.Month is null).FirstOrDefault();
    }

    private static PartialDate? Date(XmlPart place)
    {
        if (XmlWords.Line(place.Find("MedlineDate")) is string written) return WrittenDate.Find(written);
        var date = new XmlPart("date", place.Line);
        place.MarkRead();
        foreach (var child in place.Children) date.Add(Lower(child));
        return JatsDate.Read(date);
    }

    // The same parts as in JATS, with capitals.
    private static XmlPart Lower(XmlPart part)
    {
        var lower = new XmlPart(part.Name.ToLowerInvariant(), part.Line);
        lower.Add(part.Text);
        return lower;
    }
}
