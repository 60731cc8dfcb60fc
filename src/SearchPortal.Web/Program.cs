return await SearchPortal.Web.PortalApplication.RunAsync(args);
