using SearchPortal.Import.Xml;

namespace SearchPortal.Import.PubMedXml;

/// <summary>Reads an abstract; the label of each part of a structured one stands before it.</summary>
internal static class PubMedXmlAbstract
{
    /// <summary>The paragraphs, "" when there are none.</summary>
    public static string Read(XmlPart? all)
    {
        if (all is null) return "";
        var text = new XmlPart("abstract", all.Line);
        foreach (var part in all.All("AbstractText"))
        {
            if (part.Attribute("Label") is string label && label is not ("UNLABELLED" or "UNASSIGNED")) text.Add(Named("title", label, part.Line));
            var paragraph = new XmlPart("p", part.Line);
            foreach (object item in part.Content) paragraph.Add(item);
            text.Add(paragraph);
        }
        return XmlWords.Paragraphs(text);
    }

    private static XmlPart Named(string name, string text, int line)
    {
        var part = new XmlPart(name, line);
        part.Add(text);
        return part;
    }
}
