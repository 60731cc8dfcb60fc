namespace SearchPortal.Web;

/// <summary>An option cannot be read; the message names it and says what to write.</summary>
public sealed class PortalOptionsException(string message) : Exception(message);
