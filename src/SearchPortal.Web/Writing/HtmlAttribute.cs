namespace SearchPortal.Web.Writing;

/// <summary>An attribute that an element has or has not, with the blank before it.</summary>
/// <param name="Name">Its name, a word of the program's own.</param>
/// <param name="Value">Its value; null where the element has none.</param>
internal readonly record struct HtmlAttribute(string Name, string? Value);
