using System.Text;
using System.Xml;

namespace SearchPortal.Mathematics;

/// <summary>Text inside MathML.</summary>
internal static class MathMlText
{
    /// <summary>Appends a text so that it is a text to every XML and HTML parser.</summary>
    public static void Append(StringBuilder output, string text)
    {
        if (text.AsSpan().IndexOfAny("&<>") < 0)
        {
            output.Append(text);
            return;
        }
        foreach (char c in text)
        {
            if (c == '&') output.Append("&amp;");
            else if (c == '<') output.Append("&lt;");
            else if (c == '>') output.Append("&gt;");
            else output.Append(c);
        }
    }

    /// <summary>Whether all of a text's characters may stand in XML 1.0.</summary>
    public static bool IsXml(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return false;
            i++;
        }
        return true;
    }
}
