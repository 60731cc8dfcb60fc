using System.Xml;

namespace SearchPortal.Web.Shared;

/// <summary>Characters of XML.</summary>
internal static class XmlCharacters
{
    /// <summary>The text without the characters that XML 1.0 has not (section 2.2).</summary>
    public static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
