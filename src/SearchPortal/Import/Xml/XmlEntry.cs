namespace SearchPortal.Import.Xml;

/// <summary>One element of a file that may be a publication.</summary>
/// <param name="Part">With all that is in it.</param>
/// <param name="Around">The elements it stands in, outermost first, each without what is in it.</param>
internal sealed record XmlEntry(XmlPart Part, IReadOnlyList<XmlPart> Around)
{
    /// <summary>The element it stands right in; null for the root.</summary>
    public XmlPart? Parent => Around.Count > 0 ? Around[^1] : null;
}
