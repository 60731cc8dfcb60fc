using System.Xml;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>People and groups in MODS.</summary>
internal static class ModsNames
{
    /// <summary>One <c>name</c> with its role, a term of the MARC relator list.</summary>
    public static void Write(XmlWriter xml, PersonName name, string role)
    {
        bool isWhole = name.Given.Length == 0 && name.Suffix is null;
        bool isGroup = isWhole && GroupName.IsOne(name.Family);
        xml.Start("name", ("type", isGroup ? "corporate" : "personal"));
        if (isGroup)
        {
            xml.Element("namePart", name.Family);
        }
        else
        {
            xml.Element("namePart", name.Given, ("type", "given"));
            xml.Element("namePart", name.Family, ("type", "family"));
            xml.Element("namePart", name.Suffix, ("type", "termsOfAddress"));
        }
        xml.Start("role");
        xml.Element("roleTerm", role, ("type", "text"), ("authority", "marcrelator"));
        xml.WriteEndElement();
        if (name.EqualContribution) xml.Element("description", "equal contribution");
        xml.Element("affiliation", name.Affiliation);
        xml.Element("nameIdentifier", name.Orcid, ("type", "orcid"));
        xml.WriteEndElement();
    }
}
