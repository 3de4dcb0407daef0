"""What people do on a platform, brought to the door."""
