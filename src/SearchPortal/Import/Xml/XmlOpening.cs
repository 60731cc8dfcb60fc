using System.Text;
using System.Xml;

namespace SearchPortal.Import.Xml;

/// <summary>Start tags as they were, for a parser that begins within elements.</summary>
internal static class XmlOpening
{
    // A longer one keeps its name alone.
    private const int Longest = 10_000;

    /// <summary>The tag of the element that a parser stands at, which it does afterwards too.</summary>
    public static string Of(XmlReader reader)
    {
        string name = reader.Name;
        var tag = new StringBuilder("<").Append(name);
        while (reader.MoveToNextAttribute()) tag.Append(' ').Append(reader.Name).Append("=\"").Append(reader.Value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        reader.MoveToElement();
        return tag.Length <= Longest ? tag.Append('>').ToString() : $"<{name}>";
    }
}
