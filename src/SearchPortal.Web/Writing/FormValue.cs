namespace SearchPortal.Web.Writing;

/// <summary>A text as forms send it: what <see cref="Uri.EscapeDataString(string)"/> escapes is escaped, and a blank is "+". Nothing of it can be markup.</summary>
/// <param name="Text">The text.</param>
internal readonly record struct FormValue(string Text);
